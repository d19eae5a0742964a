/* SPDX-License-Identifier: 0BSD */
/*
 * Run several tests: each in a process, and in an empty folder that has its
 * name. NAME.out and NAME.err are what it wrote; NAME.end is there if it ended
 * with status 0 in 20 seconds. together.awk defines run() and names[].
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static void write_to(const char *name, const char *kind, int descriptor)
{
	char file[200];
	int made;

	snprintf(file, sizeof file, "%s.%s", name, kind);
	made = open(file, O_WRONLY | O_CREAT | O_TRUNC, 0600);
	if (descriptor >= 0)
		dup2(made, descriptor);
	close(made);
}

static void run_alone(int which)
{
	write_to(names[which], "out", STDOUT_FILENO);
	write_to(names[which], "err", STDERR_FILENO);
	if (mkdir(names[which], 0700) != 0 || chdir(names[which]) != 0)
		_exit(1);
	alarm(20);
	exit(run(which));
}

int main(void)
{
	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
		pid_t child = fork();
		int status;

		if (child == 0)
			run_alone((int)i);
		if (child > 0 && waitpid(child, &status, 0) == child &&
		    status == 0)
			write_to(names[i], "end", -1);
	}
	return 0;
}
