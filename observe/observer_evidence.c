/* SPDX-License-Identifier: 0BSD */
/* The evidence of one row, gathered from outside the process. */
#define _GNU_SOURCE
#include "observer.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { TEXT_BYTES = 256 };

static const struct {
	enum column column;
	const char *bytes, *cell;
} arrivals[] = {
	{ COLUMN_FULL, TEXT_FULL, "all" },
	{ COLUMN_FULL, TEXT_FULL TEXT_FULL, "twice" },
	{ COLUMN_LINE, TEXT_LINE, "line" },
	{ COLUMN_LINE, TEXT_LINE TEXT_REST, "all" },
	{ COLUMN_LINE, TEXT_LINE TEXT_REST TEXT_REST, "twice" },
	{ COLUMN_UNBUFFERED, TEXT_UNBUFFERED, "all" },
};

/* To the end of file; what does not fit is dropped. */
static void read_all(int descriptor, char text[TEXT_BYTES])
{
	size_t used = 0;
	ssize_t bytes;

	do {
		bytes = read(descriptor, text + used, TEXT_BYTES - 1 - used);
		used += bytes > 0 ? (size_t)bytes : 0;
	} while (bytes > 0);
	text[used] = '\0';
}

static void describe_arrival(char cell[CELL_BYTES], const struct run *run,
			     enum column column, enum channel number)
{
	char text[TEXT_BYTES];

	read_all(run->channel[number], text);
	set_cell(cell, *text ? "other" : CELL_NONE);
	for (size_t i = 0; i < sizeof arrivals / sizeof arrivals[0]; i++)
		if (arrivals[i].column == column &&
		    strcmp(arrivals[i].bytes, text) == 0)
			set_cell(cell, arrivals[i].cell);
}

static void add_word(char cell[CELL_BYTES], const char *word)
{
	size_t used = strlen(cell);

	snprintf(cell + used, CELL_BYTES - used, "%s%s", used ? " " : "", word);
}

/* Handlers' words, with those of the survivor and the orphan among them. */
static void describe_log(char cell[COLUMNS][CELL_BYTES], const struct run *run)
{
	char text[TEXT_BYTES];
	pid_t adopter = 0;

	set_cell(cell[COLUMN_HANDLERS], "");
	set_cell(cell[COLUMN_THREAD],
		 run->second_thread ? "ended" : CELL_NOT_HERE);
	read_all(run->channel[CHANNEL_LOG], text);
	for (char *word = strtok(text, " "); word; word = strtok(NULL, " "))
		if (*word == LETTER_ADOPTED)
			adopter = atoi(word + 1);
		else if (*word == LETTER_SURVIVOR)
			set_cell(cell[COLUMN_THREAD], "lived");
		else
			add_word(cell[COLUMN_HANDLERS], word);
	if (!*cell[COLUMN_HANDLERS])
		set_cell(cell[COLUMN_HANDLERS], CELL_NONE);
	describe_adopter(cell[COLUMN_ORPHAN], adopter);
	/* The child of vfork() may make neither a thread nor a child. */
	if (run_is_in(run, "alone") || run_is_in(run, "vforked"))
		set_cell(cell[COLUMN_THREAD], CELL_NO_MATTER);
	if (run_is_in(run, "vforked"))
		set_cell(cell[COLUMN_ORPHAN], CELL_NO_MATTER);
}

static void describe_descriptors(char cell[COLUMNS][CELL_BYTES],
				 const struct run *run)
{
	off_t offset = lseek(run->channel[CHANNEL_INPUT], 0, SEEK_CUR);
	char byte;

	set_cell(cell[COLUMN_CLOSED],
		 read(run->channel[CHANNEL_CLOSED], &byte, 1) == 0 ? "yes"
								   : "no");
	describe_arrival(cell[COLUMN_FULL], run, COLUMN_FULL, CHANNEL_FULL);
	describe_arrival(cell[COLUMN_LINE], run, COLUMN_LINE, CHANNEL_LINE);
	describe_arrival(cell[COLUMN_UNBUFFERED], run, COLUMN_UNBUFFERED,
			 CHANNEL_UNBUFFERED);
	set_cell(cell[COLUMN_INPUT], offset == INPUT_TAKEN ? "back" : "ahead");
}

static void leave_and_look(char cell[COLUMNS][CELL_BYTES],
			   const struct run *run)
{
	struct ending ending;
	int status = 0;

	run_tell(run, CHANNEL_GO);
	ending = wait_for_ending(run->leaver);
	waitpid(run->leaver, &status, has_hung() ? WNOHANG : 0);
	if (run->probe != run->leaver)
		waitpid(run->probe, NULL, 0);
	describe_status(cell[COLUMN_STATUS], status);
	describe_ending(cell[COLUMN_SIGCHLD], ending);
	describe_descriptors(cell, run);
	run_tell(run, CHANNEL_ASK); /* only now is the orphan one for sure */
	describe_log(cell, run);
}

void observe(struct table *table, const struct settings *settings, int row)
{
	char(*cell)[CELL_BYTES] = table->cell[row];
	struct run run;
	enum readiness readiness = run_start(&run, settings, &rows[row], false);

	if (readiness == READY) {
		memcpy(table->lacks, run.lacks, sizeof run.lacks);
		leave_and_look(cell, &run);
	}
	run_finish(&run);
	if (readiness == READY && !has_hung())
		trace_call(cell[COLUMN_CALL], settings, &rows[row]);
	if (readiness == READY && !has_hung())
		return;
	for (int i = 0; i < COLUMNS; i++)
		set_cell(cell[i],
			 readiness == CANNOT ? CELL_NOT_HERE : CELL_HUNG);
}
