/* SPDX-License-Identifier: 0BSD */
/* fileno - the descriptor of a stream. */
#include "stream.h"

int fileno(FILE *stream)
{
	return (int)ex_descriptor(stream);
}
