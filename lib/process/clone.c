/* SPDX-License-Identifier: 0BSD */
/* clone - start a child or a thread in a function of its own. */
#include <errno.h>

#include "calls.h"
#include "syscall.h"

/* The public one has an ellipsis; calls.h tells why this one has not. */
HIDDEN int __ex_clone_call(int (*function)(void *), void *stack, int flags,
			   void *argument, int *parent_tid, void *tls,
			   int *child_tid);
int __ex_clone_call(int (*function)(void *), void *stack, int flags,
		    void *argument, int *parent_tid, void *tls, int *child_tid)
{
	if (!function || !stack)
		return (int)__ex_ret(-EINVAL);
	return (int)__ex_ret(__ex_clone(function, stack, (unsigned)flags,
					argument, parent_tid, tls, child_tid));
}

PUBLIC(clone, __ex_clone_call);
