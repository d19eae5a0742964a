/* SPDX-License-Identifier: 0BSD */
/*
 * quick_exit() runs its own list of handlers, the last first, and no more.
 *
 * It lies between exit() and _exit(): for a program whose ordinary clean-up
 * cannot be trusted any more, but which must still say goodbye to somebody.
 *
 * expect-stdout: remove the lock file\n
 * expect-stdout: tell the peer\n
 * expect-status: 9
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Not by stdio: quick_exit() flushes no stream. */
static void say(const char *text)
{
	if (write(STDOUT_FILENO, text, strlen(text)) < 0)
		_exit(1);
}

static void tell_peer(void)
{
	say("tell the peer\n");
}

static void remove_lock(void)
{
	say("remove the lock file\n");
}

static void never_called(void)
{
	say("lost: a handler of exit()\n");
}

int main(void)
{
	setvbuf(stdout, NULL, _IOFBF, BUFSIZ); /* on a terminal, too */
	if (at_quick_exit(tell_peer) != 0 || at_quick_exit(remove_lock) != 0 ||
	    atexit(never_called) != 0)
		return 1;

	puts("lost: this waits in the buffer");
	quick_exit(9);
}
