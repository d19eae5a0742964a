/* SPDX-License-Identifier: 0BSD */
/* Thread-local storage, which the compiler of Xtensa only emulates. */
#ifndef EX_TLS_H
#define EX_TLS_H

#include <stddef.h>
#include <sys/mman.h>

#include "attr.h"
#include "syscall.h"
#include "thread.h"
#include "trap.h"

/*
 * What the compiler makes of a thread-local variable, in a section of data
 * whose name begins with `.data.__emutls_v`, and what __emutls_get_address()
 * is called with. linker.ld lays them end to end.
 */
struct ex_variable {
	size_t bytes;
	size_t alignment;
	size_t offset;	   /* from the thread pointer: ours; 0 at first */
	const char *image; /* or null: all 0 */
};

extern struct ex_variable __ex_variables[] HIDDEN;
extern struct ex_variable __ex_variables_end[] HIDDEN;

/* What a thread's area begins at a multiple of. */
static inline size_t ex_tls_alignment(void)
{
	size_t alignment = 16;

	for (struct ex_variable *variable = __ex_variables;
	     variable != __ex_variables_end; variable++)
		if (alignment < variable->alignment)
			alignment = variable->alignment;
	return alignment;
}

/* The size of an area, once the main thread's is there. */
static inline size_t ex_tls_area(void)
{
	const struct ex_variable *last = __ex_variables_end;

	FORGET(last); /* one that is behind an array of unknown length */
	last--;
	return last->offset + last->bytes;
}

/*
 * The main thread's area. Here the variables get their places; only here is it
 * known how much they take, and so the kernel is asked for it.
 */
static inline void *ex_tls_main_area(void)
{
	size_t end = sizeof(void *); /* no offset is 0 */

	for (struct ex_variable *variable = __ex_variables;
	     variable != __ex_variables_end; variable++) {
		end = (end + variable->alignment - 1) & -variable->alignment;
		variable->offset = end;
		end += variable->bytes;
	}

	long area = ex_sys(SYS_mmap2, NULL, end, PROT_READ | PROT_WRITE,
			   MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if ((unsigned long)area > -4096UL)
		ex_trap(); /* no memory: main must not see that */
	return (void *)area;
}

/* The thread pointer of the main thread, if that asks: rur.threadptr a2. */
static inline char *ex_tls_main_pointer(void)
{
	register char *a2 __asm__("a2");

	__asm__(".byte 0x70, 0x2e, 0xe3" : "=r"(a2));
	return a2;
}

/*
 * Lay out a thread's area.
 *
 * area      ex_tls_area() bytes, all 0, at a multiple of ex_tls_alignment()
 * returns   the thread pointer to be set, or given to ex_clone_tls()
 */
static inline void *ex_tls_lay(void *area)
{
	char *bytes = area;

	for (const struct ex_variable *variable = __ex_variables;
	     variable != __ex_variables_end; variable++)
		for (size_t i = 0; variable->image && i < variable->bytes; i++)
			bytes[variable->offset + i] = variable->image[i];
	return area;
}

/*
 * Give back the memory that the calling thread's stack is in, and end the
 * thread, as by exeunt_thread_exit(0). All signals must be blocked.
 */
HIDDEN _Noreturn void __ex_unmap_and_exit(void *start, size_t bytes);

#endif
