/* SPDX-License-Identifier: 0BSD */
/* pread - read at a place in a file. */
#include <unistd.h>

#include "syscall.h"

ssize_t pread(int descriptor, void *buffer, size_t count, off_t place)
{
	return __ex_ret(ex_sys(SYS_pread64, descriptor, buffer, count,
			       EX_OFF_ODD(place)));
}
