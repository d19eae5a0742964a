/* SPDX-License-Identifier: 0BSD */
/*
 * A handler that does not return saves the program (C17 7.22.4.1p2, "and the
 * signal handler does not return").
 *
 * expect-status: 4
 * expect-stdout: saved
 */
#include <setjmp.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

static jmp_buf place;

static void save(int number)
{
	(void)number;
	longjmp(place, 1);
}

int main(void)
{
	signal(SIGABRT, save);
	if (setjmp(place) == 0)
		abort();
	write(1, "saved", 5);
	return 4;
}
