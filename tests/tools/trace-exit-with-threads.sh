#!/bin/sh
# SPDX-License-Identifier: 0BSD
# The trace of a program with threads is as without: each handler by its own
# name, and lost output is reported before the last line.
#
# only-exeunt: it is exeunt's tool
# expect-stdout: status 1\n
# expect-stdout: exeunt: exit(0)\n
# expect-stdout: exeunt: 1 exeunt_atexit third: returned\n
# expect-stdout: exeunt: 2 on_exit second: returned\n
# expect-stdout: exeunt: 3 atexit first: returned\n
# expect-stdout: exeunt: 4 output descriptor 1: 0 of 4 bytes written: No space left on device\n
# expect-stdout: exeunt: output lost on descriptor 1: No space left on device\n
# expect-stdout: exeunt: exit_group(1)\n
# expect-stdout: status 5\n
# expect-stdout: exeunt: quick_exit(5)\n
# expect-stdout: exeunt: 1 at_quick_exit first: returned\n
# expect-stdout: exeunt: exit_group(5)\n
cat >program.c <<'END'
#include <exeunt.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
EXEUNT_REPORT_LOST_OUTPUT;
static struct exeunt_handle handle;
static void first(void) { __asm__ volatile(""); } /* clang drops empty ones */
static void second(int status, void *text) { (void)status; fputs(text, stdout); }
static void third(void *text) { second(0, text); }
static void *leave(void *quickly)
{
	if (quickly)
		quick_exit(5);
	exit(0);
}
int main(int argc, char **argv)
{
	pthread_t thread;

	(void)argv;
	atexit(first);
	on_exit(second, "lo");
	exeunt_atexit(&handle, third, "st");
	at_quick_exit(first);
	exeunt_exit_deadline(600000, 9);
	pthread_create(&thread, NULL, leave, argc > 1 ? &handle : NULL);
	pthread_join(thread, NULL);
	return 9;
}
END
export EXEUNT_TRACE_HIDE=addresses:times
$CC -Os --trace-exit -o program program.c -pthread
$RUN ./program 2>trace >/dev/full
echo "status $?"
cat trace
$RUN ./program quickly 2>trace
echo "status $?"
cat trace
