/* SPDX-License-Identifier: 0BSD */
/* setbuf - choose the buffer of a stream. */
#include <stdio.h>

void setbuf(FILE *stream, char *buffer)
{
	setvbuf(stream, buffer, buffer ? _IOFBF : _IONBF, BUFSIZ);
}
