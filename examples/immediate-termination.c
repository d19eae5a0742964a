/* SPDX-License-Identifier: 0BSD */
/*
 * _exit() ends the process at once; what was left for later does not happen.
 *
 * write() hands its bytes to the kernel, so they are safe. puts() only leaves
 * them in stdio's buffer, which exit() would have flushed and _exit() does
 * not. The handler is exit()'s business too.
 *
 * expect-stdout: seen: this went straight to the kernel\n
 * expect-status: 7
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char seen[] = "seen: this went straight to the kernel\n";

static void never_called(void)
{
	puts("lost: the handler");
}

int main(void)
{
	/* As it would be into a pipe: on a terminal each line is flushed. */
	setvbuf(stdout, NULL, _IOFBF, BUFSIZ);
	if (atexit(never_called) != 0)
		return 1;

	puts("lost: this waits in the buffer");
	if (write(STDOUT_FILENO, seen, strlen(seen)) < 0)
		return 1;
	_exit(7);
}
