/* SPDX-License-Identifier: 0BSD */
/* From the kernel's result to the standard's. */
#include "errno_variable.h"
#include "syscall.h"

enum { LAST_ERROR = 4095 }; /* include/linux/err.h: MAX_ERRNO */

long __ex_ret(long result)
{
	if ((unsigned long)result < -(unsigned long)LAST_ERROR)
		return result;
	__ex_errno = (int)-result;
	return -1;
}
