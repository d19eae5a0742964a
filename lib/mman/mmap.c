/* SPDX-License-Identifier: 0BSD */
/* mmap - map a file, or fresh memory. */
#include <errno.h>
#include <sys/mman.h>

#include "mapping.h"
#include "syscall.h"

#ifdef SYS_mmap2

/* What mmap2() counts the offset in; mostly this, whatever a page is. */
#ifndef EX_MMAP2_UNIT
#define EX_MMAP2_UNIT 4096
#endif

void *__ex_mmap(void *address, size_t bytes, int allowed, int flags, int file,
		off_t offset)
{
	unsigned long long units = (unsigned long long)offset / EX_MMAP2_UNIT;
	long result = -EINVAL;

	if (offset % EX_MMAP2_UNIT == 0 && units == (unsigned long)units)
		result = ex_sys(SYS_mmap2, address, bytes, allowed, flags, file,
				units);
	return (void *)__ex_ret(result);
}

#else

void *__ex_mmap(void *address, size_t bytes, int allowed, int flags, int file,
		off_t offset)
{
	return (void *)__ex_ret(
		ex_sys(SYS_mmap, address, bytes, allowed, flags, file, offset));
}

#endif

PUBLIC(mmap, __ex_mmap);
