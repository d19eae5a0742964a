/* SPDX-License-Identifier: 0BSD */
/*
 * The kernel closes every descriptor at _exit(): pipes end, locks are released.
 *
 * This is no clean-up in the process: it happens after a crash as well. What
 * others wait for is therefore best tied to a descriptor.
 *
 * expect-stdout: while the child lives: locked, the pipe is open\n
 * expect-stdout: after its _exit(): unlocked, the pipe has ended\n
 */
#define _POSIX_C_SOURCE 200809L
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

/* Lock the whole of a file for the calling process; 0 or -1. */
static int lock(int file)
{
	struct flock whole = {.l_type = F_WRLCK, .l_whence = SEEK_SET};

	return fcntl(file, F_SETLK, &whole);
}

/* The child: hold the lock until told to leave, and let the kernel tidy up. */
static void hold(int file, int ready, int leave)
{
	char byte = '.';

	if (lock(file) != 0 || write(ready, &byte, 1) != 1)
		_exit(1);
	if (read(leave, &byte, 1) != 1)
		_exit(1);
	_exit(0);
}

int main(void)
{
	int ready[2], leave[2], status;
	char byte;
	FILE *file = tmpfile();

	if (file == NULL || pipe(ready) != 0 || pipe(leave) != 0) {
		perror("descriptors");
		return 1;
	}
	pid_t child = fork();
	if (child == 0)
		hold(fileno(file), ready[1], leave[0]);
	close(ready[1]); /* the child's copy is now the only one */

	if (child < 0 || read(ready[0], &byte, 1) != 1)
		return 1;
	printf("while the child lives: %s, the pipe is open\n",
	       lock(fileno(file)) == 0 ? "unlocked" : "locked");

	if (write(leave[1], &byte, 1) != 1)
		return 1;
	ssize_t count = read(ready[0], &byte, 1); /* waits for byte or end */
	if (waitpid(child, &status, 0) != child || status != 0)
		return 1;
	printf("after its _exit(): %s, the pipe %s\n",
	       lock(fileno(file)) == 0 ? "unlocked" : "locked",
	       count == 0 ? "has ended" : "is open");
	return 0;
}
