/* SPDX-License-Identifier: 0BSD */
/* ftell - where a stream is. */
#include "errno_variable.h"
#include "seek.h"
#include "stream.h"

long ftell(FILE *stream)
{
	off_t offset = __ex_ftello(stream);

	if (offset != (long)offset) {
		__ex_errno = EOVERFLOW;
		return -1;
	}
	return (long)offset;
}
