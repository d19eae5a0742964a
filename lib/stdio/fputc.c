/* SPDX-License-Identifier: 0BSD */
/* fputc - write a byte. */
#include "stream.h"

int __ex_fputc(int byte, FILE *stream)
{
	byte = (unsigned char)byte;
	if (!ex_has_room(stream) && __ex_drain(stream) != 0)
		return EOF;
	*stream->next++ = (unsigned char)byte;
	if ((byte ^ '\n') <= stream->urgent && __ex_drain(stream) != 0) {
		stream->next--; /* it has not left, so it was not taken */
		return EOF;
	}
	return byte;
}

EX_LOCKED(int, fputc, __ex_fputc, (int byte, FILE *stream), (byte, stream),
	  stream);
PUBLIC(putc_unlocked, __ex_fputc);
PUBLIC(fputc_unlocked, __ex_fputc);
