/* SPDX-License-Identifier: 0BSD */
/* The observer: start the probe, watch it leave, and print what was seen. */
#define _GNU_SOURCE
#include "observer.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <unistd.h>

enum { STATUS_BAD_INPUT = 2 };

static struct table table = { .library = "this library",
			      .target = "this machine" };

_Noreturn void fail(const char *format, ...)
{
	va_list arguments;

	fputs("observer: ", stderr);
	va_start(arguments, format);
	vfprintf(stderr, format, arguments);
	va_end(arguments);
	fputc('\n', stderr);
	exit(STATUS_BAD_INPUT);
}

/* A pipe must not get the number of a standard stream that was closed. */
static void fill_standard_descriptors(void)
{
	int descriptor;

	do
		descriptor = open("/dev/null", O_RDWR);
	while (descriptor >= 0 && descriptor <= STDERR_FILENO);
	close(descriptor);
}

int main(int argc, char **argv)
{
	struct settings settings = { .deadline = 20, .print = print_text };
	int differing = 0;

	fill_standard_descriptors();
	parse_options(&settings, &table, argc, argv);
	signal(SIGPIPE, SIG_IGN);
	expect_children();
	if (prctl(PR_SET_CHILD_SUBREAPER, 1UL, 0UL, 0UL, 0UL) != 0)
		fail("the kernel refuses to make a subreaper; it is too old");
	for (int row = 0; row < ROWS; row++)
		observe(&table, &settings, row);
	settings.print(&table);
	if (fflush(stdout) != 0)
		fail("cannot write the table: %s", strerror(errno));
	if (settings.checks)
		differing = check(&table);
	return differing != 0;
}
