/* SPDX-License-Identifier: 0BSD */
/* brk - move the end of the data segment. */
#include <errno.h>
#include <unistd.h>

#include "syscall.h"

/* The kernel answers where the end is, wherever it was wished to be. */
int brk(void *end)
{
	if (ex_sys(SYS_brk, end) == (long)end)
		return 0;
	return (int)__ex_ret(-ENOMEM);
}
