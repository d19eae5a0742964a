/* SPDX-License-Identifier: 0BSD */
/* fsetpos - back to where a stream was. */
#include "seek.h"

int fsetpos(FILE *stream, const fpos_t *position)
{
	return __ex_fseeko(stream, position->__ex_offset, SEEK_SET);
}
