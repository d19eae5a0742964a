/* SPDX-License-Identifier: 0BSD */
/* syscall - any system call. */
#include "syscall.h"

/* The public one has an ellipsis; calls.h tells why this one has not. */
HIDDEN long __ex_any_syscall(long number, long a, long b, long c, long d,
			     long e, long f);
long __ex_any_syscall(long number, long a, long b, long c, long d, long e,
		      long f)
{
	return __ex_ret(ex_sys(number, a, b, c, d, e, f));
}

PUBLIC(syscall, __ex_any_syscall);
