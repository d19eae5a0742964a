/* SPDX-License-Identifier: 0BSD */
/* Start a thread. */
#include <errno.h>
#include <sched.h>
#include <stdint.h>
#include <sys/mman.h>

#include "calls.h"
#include "mapping.h"
#include "self.h"
#include "syscall.h"
#include "tls.h"

enum { UNIT = 65536 }; /* bytes: the largest page of all kernels */

static int run(void *thread)
{
	struct __ex_thread *self = thread;

	if (self->start_c11 != NULL)
		self->result =
			(void *)(intptr_t)self->start_c11(self->argument);
	else
		self->result = self->start(self->argument);
	__ex_end();
}

/*
 * From one end of the mapping to the other: the guard, the stack, which grows
 * towards it, and the thread-local storage.
 */
int __ex_create(const struct __ex_thread *model, size_t stack, size_t guard,
		struct __ex_thread **result)
{
	const unsigned long flags = CLONE_VM | CLONE_FS | CLONE_FILES |
				    CLONE_SIGHAND | CLONE_THREAD |
				    CLONE_SYSVSEM | CLONE_SETTLS |
				    CLONE_PARENT_SETTID | CLONE_CHILD_CLEARTID;
	struct __ex_thread *self = ex_self(), *thread;
	char *mine = self->pointer ? self->pointer : ex_tls_main_pointer();
	size_t alignment = ex_tls_alignment();
	size_t area_bytes = (ex_tls_area() + alignment - 1) & -alignment, bytes;
	char *mapping, *area, *low, *top, *pointer;
	long argument[4]; /* a segment on i386 */

	if (stack > PTRDIFF_MAX - area_bytes - 2 * UNIT ||
	    guard > PTRDIFF_MAX - area_bytes - 2 * UNIT - stack)
		return ENOMEM;
	guard = (guard + UNIT - 1) & -(size_t)UNIT;
	bytes = (guard + stack + area_bytes + UNIT - 1) & -(size_t)UNIT;
	mapping = __ex_mmap_anonymous(bytes);
	if (mapping == NULL)
		return ENOMEM;
	low = EX_STACK_UP ? mapping + bytes - guard : mapping;
	area = EX_STACK_UP ? mapping : mapping + bytes - area_bytes;
	top = EX_STACK_UP ? mapping + area_bytes : area;
	if (guard > 0 && ex_sys(SYS_mprotect, low, guard, PROT_NONE) != 0) {
		__ex_unmap(mapping, bytes);
		return ENOMEM;
	}
	pointer = ex_tls_lay(area);
	/* It lies in every thread's storage at the same place. */
	thread = (struct __ex_thread *)(pointer + ((char *)self - mine));
	*thread = *model;
	thread->mapping = mapping;
	thread->bytes = bytes;
	thread->pointer = pointer;
	thread->ended = 1;
	if (self->number == 0) { /* the first thread, before it has others */
		self->number = (int)ex_sys(SYS_gettid);
		self->ended = 1;
	}
	*result = thread;
	__atomic_fetch_add(&__ex_others, 1, __ATOMIC_RELAXED);
	if (__ex_clone(run, top, flags, thread, &thread->number,
		       ex_clone_tls(pointer, argument), &thread->ended) < 0) {
		__atomic_fetch_sub(&__ex_others, 1, __ATOMIC_RELAXED);
		__ex_unmap(mapping, bytes);
		return EAGAIN;
	}
	return 0;
}
