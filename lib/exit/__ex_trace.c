/* SPDX-License-Identifier: 0BSD */
/* The exit trace, where `exeunt-cc --trace-exit` links it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "all_streams.h"
#include "chain.h"
#include "error_text.h"
#include "quick.h"
#include "steps.h"
#include "symbol.h"

enum {
	LINE = 512, /* bytes; of a name, what fits */
	NAME = 300,
	BILLION = 1000000000
};

#ifdef SYS_clock_gettime64
#define EX_CLOCK_GETTIME SYS_clock_gettime64
#else
#define EX_CLOCK_GETTIME SYS_clock_gettime
#endif

SECTION(".bss.ex_exit.trace") static struct {
	int begun;
	int descriptor;
	int steps;
	int without_addresses;
	int without_times;
	struct timespec since; /* the step's beginning */
} trace;

static const char *const kinds[] = {
	[EX_ATEXIT] = "atexit",		  [EX_ON_EXIT] = "on_exit",
	[EX_CXA_ATEXIT] = "__cxa_atexit", [EX_HANDLE] = "exeunt_atexit",
	[EX_QUICK] = "at_quick_exit",	  [EX_DESTRUCTOR] = "destructor",
	[EX_OUTPUT] = "output",		  [EX_INPUT] = "input",
};

/* A descriptor as it stands in the environment; -1 if it is none. */
static int number(const char *digits)
{
	long value = 0;

	if (digits == NULL || *digits == '\0')
		return -1;
	for (; *digits >= '0' && *digits <= '9' && value < BILLION; digits++)
		value = value * 10 + *digits - '0';
	return *digits == '\0' && value < BILLION ? (int)value : -1;
}

static void start(void)
{
	const char *hidden = getenv("EXEUNT_TRACE_HIDE");

	if (trace.begun)
		return;
	trace.begun = 1;
	trace.descriptor = number(getenv("EXEUNT_TRACE_FD"));
	if (trace.descriptor < 0)
		trace.descriptor = STDERR_FILENO;
	trace.without_addresses = hidden && strstr(hidden, "addresses");
	trace.without_times = hidden && strstr(hidden, "times");
}

/* One line, in one write if the kernel lets it. */
static void put(const char *line)
{
	size_t left = strlen(line);

	while (left > 0) {
		long written = ex_sys(SYS_write, trace.descriptor, line, left);

		if (written > 0) {
			line += written;
			left -= (size_t)written;
		} else if (written != -EINTR) {
			return;
		}
	}
}

void __ex_trace_call(const char *function, int status)
{
	char line[LINE];

	start();
	if (__ex_step.kind != EX_BETWEEN) {
		__ex_step.error = EOF; /* this call is how it was left */
		__ex_trace_end();
	}
	snprintf(line, sizeof(line), "exeunt: %s(%d)\n", function, status);
	put(line);
}

void __ex_trace_begin(void)
{
	trace.steps++;
	if (__ex_step.kind < EX_OUTPUT)
		__ex_step.error = 0;
	ex_sys(EX_CLOCK_GETTIME, CLOCK_MONOTONIC, &trace.since);
}

/* What the step did, and with what result. */
static void describe(char *text, size_t size)
{
	char error[2 + LONGEST] = "", address[2 * sizeof(long) + 4] = "";
	char name[NAME];
	const char *did = __ex_step.kind == EX_INPUT ? "given back" : "written";

	if (__ex_step.kind < EX_OUTPUT) {
		__ex_symbol(__ex_step.where, name, sizeof(name));
		if (!trace.without_addresses)
			snprintf(address, sizeof(address), " %#lx",
				 (unsigned long)__ex_step.where);
		snprintf(text, size, "%s%s%s: %s", address,
			 name[0] == '\0' ? "" : " ", name,
			 __ex_step.error ? "did not return" : "returned");
		return;
	}
	if (__ex_step.error != 0) {
		error[0] = ':';
		error[1] = ' ';
		__ex_error_text(__ex_step.error, error + 2);
	}
	snprintf(text, size, " descriptor %lu: %ld of %ld bytes %s%s",
		 (unsigned long)__ex_step.where,
		 __ex_step.bytes - __ex_step.left, __ex_step.bytes, did, error);
}

void __ex_trace_end(void)
{
	char line[LINE], text[LINE - 100], time[40] = "";
	struct timespec now;

	ex_sys(EX_CLOCK_GETTIME, CLOCK_MONOTONIC, &now);
	describe(text, sizeof(text));
	if (!trace.without_times)
		snprintf(time, sizeof(time), ", %lld ns",
			 (long long)(now.tv_sec - trace.since.tv_sec) *
					 BILLION +
				 now.tv_nsec - trace.since.tv_nsec);
	snprintf(line, sizeof(line), "exeunt: %d %s%s%s\n", trace.steps,
		 kinds[__ex_step.kind], text, time);
	put(line);
}

/* The call that _exit makes first. */
static void last_line(int status)
{
	char line[LINE];

	snprintf(line, sizeof(line), "exeunt: exit_group(%d)\n", status);
	put(line);
}

EXIT_LINK(8) _Noreturn void __ex_trace_exit(int status)
{
	last_line(status);
	__ex_after_trace_exit(status);
}

/* Its name is the linker's, told to wrap quick_exit(). */
extern struct ex_handlers __ex_quick_handlers WEAK;
_Noreturn void __wrap_quick_exit(int status);

_Noreturn void __wrap_quick_exit(int status)
{
	ex_claim_exit();
	__ex_trace_call("quick_exit", status);
	__ex_step.kind = EX_BETWEEN;
	if (&__ex_quick_handlers != NULL) {
		__ex_step_list(&__ex_quick_handlers, EX_QUICK);
		__ex_quick_handlers.closed++;
	}
	last_line(status);
	_exit(status);
}
