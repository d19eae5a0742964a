/* SPDX-License-Identifier: 0BSD */
/* vdprintf - formatted output to a descriptor. */
#include "stream.h"

enum { PIECE = 256 }; /* bytes written at a time */

int vdprintf(int descriptor, const char *format, va_list arguments)
{
	unsigned char buffer[PIECE];
	/* A stream that is never on the list, and is gone at the end. */
	FILE stream = {
		.next = buffer,
		.write_end = buffer + PIECE,
		.first = buffer,
		.start = buffer,
		.size = PIECE,
		.descriptor_less_1 = (unsigned int)descriptor - 1,
		.urgent = ALL_URGENT,
		.flags = LISTED,
	};

	return vfprintf(&stream, format, arguments);
}

NEEDS_STREAMS; /* which know how to hold an unbuffered one */
