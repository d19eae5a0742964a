/* SPDX-License-Identifier: 0BSD */
/* A program that has no stream but standard output. */
#include "faults.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ARCHITECTURE.md: without other streams, EAGAIN is reported. */
const bool output_waits = false;

static void print(void)
{
	static const char text[] = "a line of thirty-two bytes, all";

	for (int i = 0; i < 4; i++) {
		struct output *output = &report->output[0];
		bool taken;

		begin("puts", false);
		taken = puts(text) >= 0;
		memcpy(output->byte + output->accepted, text, sizeof text - 1);
		output->byte[output->accepted + sizeof text - 1] = '\n';
		output->accepted += taken ? sizeof text : 0;
		output->perhaps = taken ? 0 : sizeof text;
		if (!end(taken))
			break;
	}
	exit(STATUS);
}

const struct scenario scenarios[] = {
	{ "standard output alone", print, 0 },
	{ NULL, NULL, 0 },
};
