/* SPDX-License-Identifier: 0BSD */
/* Memory back to the kernel. */
#include "mapping.h"
#include "syscall.h"

void __ex_unmap(void *address, size_t bytes)
{
	ex_sys(SYS_munmap, address, bytes);
}
