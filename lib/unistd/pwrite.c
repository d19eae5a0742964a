/* SPDX-License-Identifier: 0BSD */
/* pwrite - write at a place in a file. */
#include <unistd.h>

#include "syscall.h"

ssize_t pwrite(int descriptor, const void *buffer, size_t count, off_t place)
{
	return __ex_ret(ex_sys(SYS_pwrite64, descriptor, buffer, count,
			       EX_OFF_ODD(place)));
}
