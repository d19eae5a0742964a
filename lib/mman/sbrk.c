/* SPDX-License-Identifier: 0BSD */
/* sbrk - move the end of the data segment by some bytes. */
#include <errno.h>
#include <unistd.h>

#include "syscall.h"

void *sbrk(intptr_t more)
{
	unsigned long end = (unsigned long)ex_sys(SYS_brk, 0);
	unsigned long wanted = end + (unsigned long)more;

	if ((more > 0) != (wanted > end) ||
	    (more && (unsigned long)ex_sys(SYS_brk, wanted) != wanted))
		return (void *)__ex_ret(-ENOMEM);
	return (void *)end;
}
