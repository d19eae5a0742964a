/* SPDX-License-Identifier: 0BSD */
/*
 * abort called by the handler of SIGABRT does not call it again: it is the
 * end (C17 7.22.4.1p2).
 *
 * references-differ: glibc: calls the handler until the stack is used up
 * expect-signal: ABRT
 * expect-stdout: caught
 */
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

static void catch(int number)
{
	(void)number;
	write(1, "caught", 6);
	abort();
}

int main(void)
{
	signal(SIGABRT, catch);
	abort();
}
