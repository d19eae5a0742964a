/* SPDX-License-Identifier: 0BSD */
/* clone - start a child or a thread in a function of its own. */
#include <errno.h>
#include <sched.h>
#include <stdarg.h>

#include "calls.h"
#include "syscall.h"

/*
 * The three arguments of the ellipsis are on the stack, unlike named ones. A
 * caller who passes fewer has set no flag that has the kernel look at them.
 */
int clone(int (*function)(void *), void *stack, int flags, void *argument, ...)
{
	va_list rest;
	int *parent_tid;
	int *child_tid;
	void *tls;

	if (!function || !stack)
		return (int)__ex_ret(-EINVAL);
	va_start(rest, argument);
	parent_tid = va_arg(rest, int *);
	tls = va_arg(rest, void *);
	child_tid = va_arg(rest, int *);
	va_end(rest);
	return (int)__ex_ret(__ex_clone(function, stack, (unsigned)flags,
					argument, parent_tid, tls, child_tid));
}
