/* SPDX-License-Identifier: 0BSD */
/* lseek - move the place where the next byte is read or written. */
#include <unistd.h>

#include "calls.h"
#include "syscall.h"

/* The same by the name that the newest 32-bit kernels have for it. */
#ifdef SYS_llseek
#define SYS__llseek SYS_llseek
#endif

off_t __ex_lseek(int descriptor, off_t offset, int whence)
{
#ifdef SYS__llseek
	off_t place;
	long result = ex_sys(SYS__llseek, descriptor, offset >> 32, offset,
			     &place, whence);

	return result == 0 ? place : __ex_ret(result);
#else
	return __ex_ret(ex_sys(SYS_lseek, descriptor, offset, whence));
#endif
}

PUBLIC(lseek, __ex_lseek);
