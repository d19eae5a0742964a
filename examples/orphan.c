/* SPDX-License-Identifier: 0BSD */
/*
 * A process that leaves ends no one else: its child goes on, with a new parent.
 *
 * The orphan is adopted by the nearest ancestor that asked for it (subreaper.c
 * does), else by init. Whoever adopts it will have to wait for it; a
 * grandparent that did not ask cannot.
 *
 * expect-stdout: the child has left, its own child goes on\n
 * expect-stdout: the orphan has a new parent, not us\n
 * expect-stdout: so there is no child to wait for\n
 */
#include <errno.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

/* Once the parent has gone, report who is the parent now. */
static void be_orphan(int gone, int report)
{
	char byte;
	pid_t parent;

	if (read(gone, &byte, 1) != 0) /* waits for end of file */
		_exit(1);
	parent = getppid();
	if (write(report, &parent, sizeof(parent)) != sizeof(parent))
		_exit(1);
	_exit(0);
}

int main(void)
{
	int gone[2], report[2], status;
	pid_t parent;

	if (pipe(gone) != 0 || pipe(report) != 0) {
		perror("pipe");
		return 1;
	}
	pid_t child = fork();
	if (child == 0) {
		close(gone[1]); /* or the orphan would keep it open itself */
		pid_t orphan = fork();
		if (orphan == 0)
			be_orphan(gone[0], report[1]);
		_exit(orphan < 0);
	}
	if (child < 0 || waitpid(child, &status, 0) != child || status != 0)
		return 1;
	puts("the child has left, its own child goes on");

	close(gone[1]); /* only now: the child has certainly gone */
	if (read(report[0], &parent, sizeof(parent)) != sizeof(parent))
		return 1;
	if (parent != child && parent != getpid())
		puts("the orphan has a new parent, not us");
	if (wait(&status) < 0 && errno == ECHILD)
		puts("so there is no child to wait for");
	return 0;
}
