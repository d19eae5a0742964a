/* SPDX-License-Identifier: 0BSD */
/* The signal mask, for sigsetjmp(). */
#include <setjmp.h>
#include <signal.h>

#include "syscall.h"

void __ex_keep_mask(sigjmp_buf place, int mask)
{
	place->__has_mask = mask;
	if (mask)
		ex_sys(SYS_rt_sigprocmask, 0, 0, &place->__mask,
		       sizeof(sigset_t));
}
