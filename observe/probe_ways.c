/* SPDX-License-Identifier: 0BSD */
/* The ways out, each a function of the status to leave with. */
#define _GNU_SOURCE
#include "probe.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static void return_from_main(int status)
{
	(void)status; /* main returns it, as soon as this has returned */
}

static void raw_exit(int status)
{
	syscall(SYS_exit, (long)status);
}

void raw_exit_group(int status)
{
	syscall(SYS_exit_group, (long)status);
}

static void abort_unwelcome(int status)
{
	sigset_t aborts;

	(void)status;
	sigemptyset(&aborts);
	sigaddset(&aborts, SIGABRT);
	sigprocmask(SIG_BLOCK, &aborts, NULL);
	signal(SIGABRT, SIG_IGN);
	abort();
}

static void raise_fatal(int signal_number)
{
	kill(getpid(), signal_number);
}

static void fail_to_execute(int status)
{
	char name[] = "/nowhere/to/be/found";
	char *const arguments[] = { name, NULL };
	char *const environment[] = { NULL };

	execve(name, arguments, environment);
	_exit(status);
}

static const struct {
	const char *name;
	leave_function *leave;
} ways[] = {
	{ "return", return_from_main },
	{ "exit", exit },
	{ "exit-in-handler", exit_in_handler },
	{ "quick_exit", quick_exit },
	{ "_exit", _exit },
	{ "_Exit", _Exit },
	{ "raw-exit_group", raw_exit_group },
	{ "raw-exit", raw_exit },
	{ "thread-end", end_thread },
	{ "abort", abort_unwelcome },
	{ "signal", raise_fatal },
	{ "exec", fail_to_execute },
};

leave_function *way_named(const char *name)
{
	for (size_t i = 0; i < sizeof ways / sizeof ways[0]; i++)
		if (strcmp(ways[i].name, name) == 0)
			return ways[i].leave;
	return NULL;
}
