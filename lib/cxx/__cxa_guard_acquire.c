/* SPDX-License-Identifier: 0BSD */
/* __cxa_guard_acquire - whether a variable is still to be initialized. */
#include "guard.h"

int __cxa_guard_acquire(unsigned char *guard)
{
	return guard[EX_GUARD_DONE] == 0 && guard[EX_GUARD_DONE_ARM] == 0;
}

void __cxa_guard_release(unsigned char *guard)
{
	guard[EX_GUARD_DONE] = guard[EX_GUARD_DONE_ARM] = 1;
}

void __cxa_guard_abort(unsigned char *guard)
{
	(void)guard;
}
