/* SPDX-License-Identifier: 0BSD */
/*
 * Keep the output, skip the handlers: flush by hand, then _exit().
 *
 * fflush(NULL) flushes every stream, and it is the place to learn that
 * the output could not be written: after _exit() nobody can tell any more.
 *
 * expect-stdout: kept: flushed by hand\n
 * expect-status: 4
 */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static void never_called(void)
{
	puts("lost: the handler");
}

int main(void)
{
	if (atexit(never_called) != 0)
		return 1;

	puts("kept: flushed by hand");
	_exit(fflush(NULL) == 0 ? 4 : 1);
}
