/* SPDX-License-Identifier: 0BSD */
/* stdin - standard input. */
#include "stream.h"

static unsigned char buffer[EX_BUFFER];

FILE __ex_stdin = {
	.start = buffer,
	.size = sizeof(buffer),
	.descriptor_less_1 = 0 - 1U,
	.flags = READABLE | UNWRITABLE,
};

NEEDS_STREAMS;
