/* SPDX-License-Identifier: 0BSD */
/*
 * Each of the exec functions passes its arguments, and its environment or the
 * caller's (POSIX.1-2024 exec).
 *
 * with-env: COLOUR=blue
 * expect-stdout: execve: zero a b red\nexecv: zero a b blue\n
 * expect-stdout: execl: zero a b blue\nexecle: zero a b red\n
 * expect-stdout: execvp: zero a b blue\nexeclp: zero a b blue\n
 * expect-stdout: execvpe: zero a b red\n
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#define SHOW "echo $NAME\"$0 $1 $2 $COLOUR\""

static char *arguments[] = {
	"sh", "-c", "echo \"$3: $0 $1 $2 $COLOUR\"", "zero", "a", "b",
	NULL, NULL,
};
static char *variables[] = { "COLOUR=red", NULL };

static void run(int which)
{
	char *script = arguments[2];

	switch (which) {
	case 0:
		arguments[6] = "execve";
		execve("/bin/sh", arguments, variables);
		break;
	case 1:
		arguments[6] = "execv";
		execv("/bin/sh", arguments);
		break;
	case 2:
		execl("/bin/sh", "sh", "-c", script, "zero", "a", "b", "execl",
		      (char *)NULL);
		break;
	case 3:
		execle("/bin/sh", "sh", "-c", script, "zero", "a", "b",
		       "execle", (char *)NULL, variables);
		break;
	case 4:
		arguments[6] = "execvp";
		execvp("sh", arguments);
		break;
	case 5:
		execlp("sh", "sh", "-c", script, "zero", "a", "b", "execlp",
		       (char *)NULL);
		break;
	default:
		arguments[6] = "execvpe";
		execvpe("sh", arguments, variables);
	}
	_exit(127);
}

int main(void)
{
	for (int i = 0; i < 7; i++) {
		if (fork() == 0)
			run(i);
		wait(NULL);
	}
	return 0;
}
