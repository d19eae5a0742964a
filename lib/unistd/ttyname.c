/* SPDX-License-Identifier: 0BSD */
/* ttyname - the name of a terminal, in memory of its own. */
#include <errno.h>
#include <unistd.h>

#include "syscall.h"

HIDDEN int __ex_ttyname_r(int descriptor, char *name, size_t size);

/* The longest are like /dev/pts/4294967295. */
static char terminal[32];

char *ttyname(int descriptor)
{
	int error = __ex_ttyname_r(descriptor, terminal, sizeof(terminal));

	return __ex_ret(-error) < 0 ? NULL : terminal;
}
