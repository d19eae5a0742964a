/* SPDX-License-Identifier: 0BSD */
/* pread - read at a place in a file. */
#include <unistd.h>

#include "syscall.h"

/*
 * The kernel has a word for nothing before the place, here and in its
 * neighbour alone: arch/sh/kernel/sys_sh32.c.
 */
ssize_t pread(int descriptor, void *buffer, size_t count, off_t place)
{
	return __ex_ret(ex_sys(SYS_pread64, descriptor, buffer, count, 0,
			       EX_OFF_EVEN(place)));
}
