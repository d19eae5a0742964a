/* SPDX-License-Identifier: 0BSD */
/* ftruncate - make an open file longer or shorter. */
#include <unistd.h>

#include "syscall.h"

int ftruncate(int descriptor, off_t bytes)
{
#ifdef SYS_ftruncate64
	long result = ex_sys(SYS_ftruncate64, descriptor, EX_OFF_ODD(bytes));
#else
	long result = ex_sys(SYS_ftruncate, descriptor, bytes);
#endif

	return (int)__ex_ret(result);
}
