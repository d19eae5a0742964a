/* SPDX-License-Identifier: 0BSD */
/* What leads from the observer to the probe and back. */
#define _GNU_SOURCE
#include "observer.h"

#include <fcntl.h>
#include <string.h>
#include <unistd.h>

FILE *temporary_file(void)
{
	FILE *file = tmpfile();

	if (!file)
		fail("cannot make a temporary file in /tmp; make room there");
	return file;
}

/* The offset belongs to the open file, so that both see the one. */
static void open_input(struct run *run, int theirs[CHANNELS])
{
	char bytes[INPUT_BYTES];

	memset(bytes, '.', sizeof bytes);
	run->input = temporary_file();
	run->channel[CHANNEL_INPUT] = dup(fileno(run->input));
	theirs[CHANNEL_INPUT] = dup(fileno(run->input));
	if (write(theirs[CHANNEL_INPUT], bytes, sizeof bytes) < INPUT_BYTES)
		fail("cannot write a temporary file in /tmp; make room there");
	lseek(theirs[CHANNEL_INPUT], 0, SEEK_SET);
}

void open_channels(struct run *run, int theirs[CHANNELS])
{
	int ends[2];

	open_input(run, theirs);
	for (int i = 0; i < CHANNELS; i++) {
		int our_end = i == CHANNEL_GO || i == CHANNEL_ASK;

		if (i == CHANNEL_INPUT)
			continue;
		if (pipe(ends) != 0)
			fail("cannot make a pipe; raise ulimit -n");
		run->channel[i] = ends[our_end];
		theirs[i] = ends[!our_end];
		fcntl(run->channel[i], F_SETFD, FD_CLOEXEC);
	}
	fcntl(run->channel[CHANNEL_CLOSED], F_SETFL, O_NONBLOCK);
}

void close_channel(struct run *run, enum channel number)
{
	if (run->channel[number] >= 0)
		close(run->channel[number]);
	run->channel[number] = -1;
}
