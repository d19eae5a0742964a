/* SPDX-License-Identifier: 0BSD */
/* A message on descriptor 2. */
#include <stdint.h>
#include <string.h>
#include <sys/uio.h>

#include "complain.h"
#include "syscall.h"

void __ex_complain(const char *const *piece)
{
	struct iovec parts[PIECES];
	int count = 0;

	for (; piece[count] != NULL; count++) {
		/* The kernel only reads it. */
		parts[count].iov_base = (void *)(uintptr_t)piece[count];
		parts[count].iov_len = strlen(piece[count]);
	}
	ex_sys(SYS_writev, 2, parts, count);
}
