/* SPDX-License-Identifier: 0BSD */
/* getpagesize - the size of a page of memory. */
#include <errno.h>
#include <sys/mman.h>
#include <unistd.h>

#include "syscall.h"

enum { LEAST = 4096 };

/*
 * The least power of two where a range of memory may begin: of a range that
 * is empty the kernel looks at nothing else, and an emulator may say ENOMEM.
 * The auxiliary vector has it too, but every program would have to keep that.
 */
int getpagesize(void)
{
	int size = LEAST;

	while (ex_sys(SYS_mprotect, size, 0, PROT_NONE) == -EINVAL)
		size *= 2;
	return size;
}
