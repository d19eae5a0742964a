/* SPDX-License-Identifier: 0BSD */
/* fseek - move in a file. */
#include "seek.h"

int fseek(FILE *stream, long offset, int whence)
{
	return __ex_fseeko(stream, offset, whence);
}
