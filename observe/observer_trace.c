/* SPDX-License-Identifier: 0BSD */
/*
 * Which system call ended the process, seen in a run of its own: tracing sends
 * signals, and the other evidence is to be gathered undisturbed.
 */
#define _GNU_SOURCE
#include "observer.h"

#include <ctype.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

enum { PATH_BYTES = 64, LINE_BYTES = 1024 };

/* The kernel's <linux/ptrace.h>, whose names differ between libraries. */
enum {
	TRACE_CONTINUE = 7,
	TRACE_SEIZE = 0x4206,
	TRACE_STOP_AT_EXIT = 0x40, /* an option */
	EVENT_EXIT = 6,
};

static long trace(long request, pid_t thread, long data)
{
#ifdef SYS_ptrace
	return syscall(SYS_ptrace, request, (long)thread, 0L, data);
#else
	(void)request, (void)thread, (void)data;
	return -1;
#endif
}

/* The call that a stopped thread is in, as the kernel knows it. */
static long current_call(pid_t process, pid_t thread)
{
	char path[PATH_BYTES], text[PATH_BYTES] = "";
	int descriptor;

	snprintf(path, sizeof path, "/proc/%d/task/%d/syscall", (int)process,
		 (int)thread);
	descriptor = open(path, O_RDONLY);
	if (descriptor < 0 || read(descriptor, text, sizeof text - 1) < 0)
		text[0] = '\0';
	close(descriptor);
	return isdigit((unsigned char)text[0]) ? atol(text) : -1;
}

static const char *name_of_call(long number)
{
	if (number == SYS_exit)
		return "exit";
	return number == SYS_exit_group ? "exit_group" : NULL;
}

/* Every thread stops once more as it ends; those that are killed make no call
   to that effect. */
static const char *follow(const struct run *run)
{
	const char *last = CELL_NOT_HERE, *name;
	int status;
	pid_t thread;

	while ((thread = waitpid(-1, &status, __WALL)) > 0) {
		if (!WIFSTOPPED(status)) {
			if (thread == run->leaver)
				break;
		} else if (status >> 16 == EVENT_EXIT) {
			long call = current_call(run->leaver, thread);

			name = name_of_call(call);
			if (name)
				last = name;
			else if (call >= 0 && strcmp(last, CELL_NOT_HERE) == 0)
				last = CELL_NONE;
			trace(TRACE_CONTINUE, thread, 0);
		} else {
			trace(TRACE_CONTINUE, thread, WSTOPSIG(status));
		}
	}
	return last;
}

static const char *trace_native(const struct run *run)
{
	if (trace(TRACE_SEIZE, run->leaver, TRACE_STOP_AT_EXIT) != 0)
		return CELL_NOT_HERE;
	if (run->second_thread)
		trace(TRACE_SEIZE, run->second_thread, TRACE_STOP_AT_EXIT);
	run_tell(run, CHANNEL_GO);
	return follow(run);
}

/*
 * The emulator's lines run into each other where processes or threads print
 * them at once, but a call's name stays whole. After the word to go only the
 * leaver ends, or, behind a child of vfork(), its parent.
 */
static const char *call_in_log(FILE *log, long start, bool first)
{
	char line[LINE_BYTES];
	const char *call = CELL_NONE, *next;

	fseek(log, start, SEEK_SET);
	while (fgets(line, sizeof line, log))
		for (next = line; (next = strstr(next, "exit")); next++) {
			if (first && strcmp(call, CELL_NONE) != 0)
				return call;
			if (strncmp(next, "exit_group(", 11) == 0)
				call = "exit_group";
			else if (strncmp(next, "exit(", 5) == 0)
				call = "exit";
		}
	return call;
}

static const char *trace_emulated(const struct run *run)
{
	long start = (long)lseek(fileno(run->errors), 0, SEEK_END);

	run_tell(run, CHANNEL_GO);
	if (start <= 0)
		return CELL_NOT_HERE; /* no emulator of the kind we know */
	waitpid(run->probe, NULL, 0);
	waitpid(run->leaver, NULL, 0);
	return call_in_log(run->errors, start, run_is_in(run, "vforked"));
}

void trace_call(char cell[CELL_BYTES], const struct settings *settings,
		const struct row *row)
{
	struct run run;
	const char *call = CELL_NOT_HERE;

	if (run_start(&run, settings, row, true) == READY)
		call = settings->runner ? trace_emulated(&run)
					: trace_native(&run);
	run_finish(&run);
	snprintf(cell, CELL_BYTES, "%s", has_hung() ? CELL_HUNG : call);
}
