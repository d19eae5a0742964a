/* SPDX-License-Identifier: 0BSD */
/* stderr - standard error. */
#include "stream.h"

enum { ENOUGH = 256 }; /* for one message, as a rule, in one write */

static unsigned char buffer[ENOUGH];

FILE __ex_stderr = {
	.start = buffer,
	.size = sizeof(buffer),
	.descriptor_less_1 = 2 - 1,
	.urgent = ALL_URGENT,
	.flags = CHOSEN,
};

NEEDS_STREAMS;
