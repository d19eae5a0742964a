/* SPDX-License-Identifier: 0BSD */
/* truncate - make a file longer or shorter. */
#include <unistd.h>

#include "syscall.h"

int truncate(const char *path, off_t bytes)
{
#ifdef SYS_truncate64
	long result = ex_sys(SYS_truncate64, path, EX_OFF_ODD(bytes));
#else
	long result = ex_sys(SYS_truncate, path, bytes);
#endif

	return (int)__ex_ret(result);
}
