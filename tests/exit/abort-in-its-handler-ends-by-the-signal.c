/* SPDX-License-Identifier: 0BSD */
/*
 * abort called from the handler of SIGABRT ends the process by that signal:
 * it does not unblock the signal to call the handler once more, and again
 * (C17 7.22.4.1p2).
 *
 * references-differ: glibc: recurses until the stack is exhausted (SIGSEGV)
 * expect-signal: ABRT
 * expect-stdout: caught
 */
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

static void catch(int number)
{
	static int calls;

	(void)number;
	if (calls++ == 0)
		write(1, "caught", 6);
	abort();
}

int main(void)
{
	signal(SIGABRT, catch);
	abort();
}
