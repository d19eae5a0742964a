/* SPDX-License-Identifier: 0BSD */
/* siglongjmp - go back to where sigsetjmp() was. */
#include <setjmp.h>
#include <signal.h>

#include "syscall.h"

_Noreturn void siglongjmp(sigjmp_buf place, int value)
{
	if (place->__has_mask)
		ex_sys(SYS_rt_sigprocmask, SIG_SETMASK, &place->__mask, 0,
		       sizeof(sigset_t));
	longjmp(place->__place, value);
}
