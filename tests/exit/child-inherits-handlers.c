/* SPDX-License-Identifier: 0BSD */
/*
 * A forked child has the handlers of its parent; exec has none of them
 * (POSIX.1-2024 atexit(), fork()).
 *
 * expect-stdout: child parent
 */
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static const char *who = "parent";

static void handler(void)
{
	write(1, who, 6); /* either is six bytes long */
}

int main(void)
{
	int status;

	atexit(handler);
	if (fork() == 0) {
		who = "child ";
		exit(0);
	}
	wait(&status);
	if (fork() == 0) {
		execl("/bin/true", "true", (char *)NULL);
		_exit(127);
	}
	wait(&status);
	return WEXITSTATUS(status);
}
