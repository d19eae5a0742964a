/* SPDX-License-Identifier: 0BSD */
/* The words for how a process ended and who took over its child. */
#define _GNU_SOURCE
#include "observer.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

void set_cell(char cell[CELL_BYTES], const char *text)
{
	snprintf(cell, CELL_BYTES, "%s", text);
}

void describe_status(char cell[CELL_BYTES], int status)
{
	static const struct {
		int number;
		const char *name;
	} signals[] = {
		{ SIGABRT, "SIGABRT" },
		{ SIGTERM, "SIGTERM" },
		{ SIGKILL, "SIGKILL" },
	};

	if (WIFEXITED(status)) {
		snprintf(cell, CELL_BYTES, "%d", WEXITSTATUS(status));
		return;
	}
	snprintf(cell, CELL_BYTES, "signal %d", WTERMSIG(status));
	for (size_t i = 0; i < sizeof signals / sizeof signals[0]; i++)
		if (signals[i].number == WTERMSIG(status))
			set_cell(cell, signals[i].name);
}

/* That a core was written is the machine's policy, and not told apart. */
void describe_ending(char cell[CELL_BYTES], struct ending ending)
{
	const char *verb = ending.code == CLD_EXITED ? "exited" : "killed";

	if (ending.code != CLD_EXITED && ending.code != CLD_KILLED &&
	    ending.code != CLD_DUMPED)
		set_cell(cell, CELL_NONE);
	else
		snprintf(cell, CELL_BYTES, "%s %d", verb, ending.status);
}

void describe_adopter(char cell[CELL_BYTES], pid_t adopter)
{
	if (adopter == getpid())
		set_cell(cell, "reaper");
	else if (adopter == 1)
		set_cell(cell, "init");
	else
		set_cell(cell, adopter ? "other" : CELL_NONE);
}
