/* SPDX-License-Identifier: 0BSD */
/* Memory straight from the kernel. */
#include <sys/mman.h>

#include "mapping.h"
#include "syscall.h"

/* 32-bit kernels count the offset in pages, in a call of another name. */
#ifdef SYS_mmap2
enum { MAP = SYS_mmap2 };
#else
enum { MAP = SYS_mmap };
#endif

void *__ex_mmap_anonymous(size_t bytes)
{
	long address = ex_sys(MAP, NULL, bytes, PROT_READ | PROT_WRITE,
			      MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	return (unsigned long)address > -4096UL ? NULL : (void *)address;
}
