/* SPDX-License-Identifier: 0BSD */
/*
 * A handler for SIGABRT runs once; when it returns the program ends by the
 * signal nevertheless (C17 7.22.4.1p2, POSIX.1-2024 abort()).
 *
 * expect-signal: ABRT
 * expect-stdout: caught
 */
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

static void catch(int number)
{
	if (number == SIGABRT)
		write(1, "caught", 6);
}

int main(void)
{
	signal(SIGABRT, catch);
	abort();
}
