/* SPDX-License-Identifier: 0BSD */
/*
 * strsignal() has a text for every number: the customary one for signals that
 * end programs, and some for numbers that are no signal's (POSIX.1-2024
 * strsignal() leaves the texts open).
 *
 * expect-stdout: Hangup\nInterrupt\nKilled\nSegmentation fault\nBroken pipe\n
 * expect-stdout: Terminated\nAborted\nBus error\nBad system call\n3\n
 */
#define _POSIX_C_SOURCE 200809L
#include <signal.h>
#include <stdio.h>
#include <string.h>

int main(void)
{
	const int numbers[] = {SIGHUP,	SIGINT,	 SIGKILL, SIGSEGV, SIGPIPE,
			       SIGTERM, SIGABRT, SIGBUS,  SIGSYS};

	for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
		puts(strsignal(numbers[i]));
	printf("%d\n", (*strsignal(0) != 0) + (*strsignal(-1) != 0) +
			       (*strsignal(99999) != 0));
}
