/* SPDX-License-Identifier: 0BSD */
/* One run of the probe, from its start to the end of its last process. */
#define _GNU_SOURCE
#include "observer.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { LINE_BYTES = 80, COMPLAINT_BYTES = 200 };

bool run_is_in(const struct run *run, const char *place)
{
	return strcmp(run->row->place, place) == 0;
}

void run_tell(const struct run *run, enum channel number)
{
	/* If it is gone, that will be seen otherwise. */
	if (write(run->channel[number], "!", 1) != 1)
		return;
}

void run_reap(struct run *run)
{
	close_channel(run, CHANNEL_GO);
	close_channel(run, CHANNEL_ASK);
	while (waitpid(-1, NULL, __WALL) > 0 || errno == EINTR)
		;
	watch_no_more();
}

void run_finish(struct run *run)
{
	run_reap(run);
	for (int i = 0; i < CHANNELS; i++)
		close_channel(run, (enum channel)i);
	fclose(run->input);
	fclose(run->errors);
}

/* Its own last words say best why it did not come to the first. */
_Noreturn static void fail_to_start(struct run *run)
{
	char complaint[COMPLAINT_BYTES] = "";

	run_reap(run);
	rewind(run->errors);
	if (!fgets(complaint, sizeof complaint, run->errors))
		strcpy(complaint, "it said nothing");
	complaint[strcspn(complaint, "\n")] = '\0';
	fail("probe '%s' did not start: %s; see --run in observer --help",
	     run->settings->probe, complaint);
}

static enum readiness read_first_line(struct run *run)
{
	char line[LINE_BYTES] = "";
	size_t used = 0;
	char *word;

	while (used < sizeof line - 1 &&
	       read(run->channel[CHANNEL_LOG], line + used, 1) == 1 &&
	       line[used] != '\n')
		used++;
	if (has_hung())
		return HUNG;
	word = strtok(line, " \n");
	if (word && strcmp(word, WORD_CANNOT) == 0)
		return CANNOT;
	if (!word || strcmp(word, WORD_READY) != 0)
		fail_to_start(run);
	run->leaver = atoi(strtok(NULL, " \n"));
	run->second_thread = atoi(strtok(NULL, " \n"));
	snprintf(run->lacks, sizeof run->lacks, "%s", strtok(NULL, " \n"));
	return READY;
}

enum readiness run_start(struct run *run, const struct settings *settings,
			 const struct row *row, bool traced)
{
	int theirs[CHANNELS];
	enum readiness readiness;

	*run = (struct run){ .settings = settings, .row = row };
	run->errors = temporary_file();
	open_channels(run, theirs);
	forget_children();
	fflush(NULL); /* or a failing child would print it again */
	run->probe = fork();
	if (run->probe < 0)
		fail("cannot fork; end some processes");
	if (run->probe == 0)
		run_execute(run, theirs, traced);
	setpgid(run->probe, run->probe); /* whoever of both comes first */
	for (int i = 0; i < CHANNELS; i++)
		close(theirs[i]);
	watch(run->probe, settings->deadline);
	readiness = read_first_line(run);
	if (readiness == READY && run_is_in(run, "forked")) {
		/* Its SIGCHLD must not stand in the way of the child's. */
		wait_for_ending(run->probe);
		waitpid(run->probe, NULL, 0);
	}
	return readiness;
}
