/* SPDX-License-Identifier: 0BSD */
/* fgetpos - where a stream is, as an object. */
#include "seek.h"

int fgetpos(FILE *stream, fpos_t *position)
{
	position->__ex_offset = __ex_ftello(stream);
	return position->__ex_offset < 0 ? -1 : 0;
}
