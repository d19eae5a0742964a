/* SPDX-License-Identifier: 0BSD */
/* mmap - map a file, or fresh memory. */
#include <errno.h>
#include <sys/mman.h>

#include "syscall.h"

HIDDEN void *__ex_mmap(void *address, size_t bytes, int allowed, int flags,
		       int file, off_t offset);

enum { UNIT = 4096 }; /* what mmap2() counts the offset in */

void *__ex_mmap(void *address, size_t bytes, int allowed, int flags, int file,
		off_t offset)
{
	unsigned long long units = (unsigned long long)offset / UNIT;
	/* arch/s390/kernel/compat_linux.c: struct mmap_arg_struct_emu31 */
	const unsigned long word[6] = {
		(unsigned long)address, bytes,
		(unsigned long)allowed, (unsigned long)flags,
		(unsigned long)file,	(unsigned long)units,
	};
	long result = -EINVAL;

	if (offset % UNIT == 0 && units == word[5])
		result = ex_sys(SYS_mmap2, word);
	return (void *)__ex_ret(result);
}

PUBLIC(mmap, __ex_mmap);
