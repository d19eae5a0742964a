/* SPDX-License-Identifier: 0BSD */
/* rewind - back to the beginning. */
#include <stdio.h>

void rewind(FILE *stream)
{
	fseek(stream, 0, SEEK_SET);
	clearerr(stream);
}
