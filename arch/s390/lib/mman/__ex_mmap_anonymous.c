/* SPDX-License-Identifier: 0BSD */
/* Memory straight from the kernel, which wants its six words in memory. */
#include <sys/mman.h>

#include "mapping.h"
#include "syscall.h"

void *__ex_mmap_anonymous(size_t bytes)
{
	/* arch/s390/kernel/compat_linux.c: struct mmap_arg_struct_emu31 */
	const unsigned long word[6] = {
		[1] = bytes,
		[2] = PROT_READ | PROT_WRITE,
		[3] = MAP_PRIVATE | MAP_ANONYMOUS,
		[4] = -1UL,
	};
	long address = ex_sys(SYS_mmap, word);

	return (unsigned long)address > -4096UL ? NULL : (void *)address;
}
