/* SPDX-License-Identifier: 0BSD */
/*
 * A process that asked to be a subreaper becomes the parent of its orphaned
 * grandchildren (Linux PR_SET_CHILD_SUBREAPER(2const)).
 *
 * qemu 7.2 knows this prctl and its sister and refuses them: `qemu-mips64
 * -strace` shows `prctl(36,1,0,0,0,0) = -1 errno=22 (Invalid argument)`.
 *
 * only-native: qemu 7.2 refuses PR_SET_CHILD_SUBREAPER
 * expect-stdout: 1\nadopted\nended with 9\n
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
	int is = 0, ends[2], status = 0;
	pid_t self = getpid(), parent = 0, child, orphan;

	prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
	prctl(PR_GET_CHILD_SUBREAPER, &is, 0, 0, 0);
	printf("%d\n", is);
	fflush(stdout);
	pipe(ends);
	child = fork();
	if (child == 0) {
		child = getpid();
		if (fork() == 0) {
			while (getppid() == child)
				usleep(1000);
			parent = getppid();
			write(ends[1], &parent, sizeof(parent));
			_exit(9);
		}
		_exit(0);
	}
	waitpid(child, NULL, 0);
	read(ends[0], &parent, sizeof(parent));
	if (parent == self)
		puts("adopted");
	orphan = wait(&status);
	if (orphan > 0)
		printf("ended with %d\n", WEXITSTATUS(status));
	return 0;
}
