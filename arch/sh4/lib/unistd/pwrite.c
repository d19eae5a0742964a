/* SPDX-License-Identifier: 0BSD */
/* pwrite - write at a place in a file. */
#include <unistd.h>

#include "syscall.h"

/*
 * The kernel has a word for nothing before the place, here and in its
 * neighbour alone: arch/sh/kernel/sys_sh32.c.
 */
ssize_t pwrite(int descriptor, const void *buffer, size_t count, off_t place)
{
	return __ex_ret(ex_sys(SYS_pwrite64, descriptor, buffer, count, 0,
			       EX_OFF_EVEN(place)));
}
