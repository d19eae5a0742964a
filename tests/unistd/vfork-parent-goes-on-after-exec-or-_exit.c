/* SPDX-License-Identifier: 0BSD */
/*
 * vfork() returns in the child first; the parent goes on with its registers and
 * stack intact once the child has called _exit() or exec (POSIX.1-2004
 * vfork()).
 *
 * expect-stdout: child\nexec\nexited 3, exited 0, sum 15\n
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

__attribute__((noinline)) static int status_of(int with_exec)
{
	int status;
	pid_t child = vfork();

	if (child == 0) {
		if (with_exec)
			execl("/bin/echo", "echo", "exec", (char *)NULL);
		write(1, "child\n", 6);
		_exit(3);
	}
	waitpid(child, &status, 0);
	return WEXITSTATUS(status);
}

int main(void)
{
	int sum = 0, first, second;

	for (int i = 1; i <= 5; i++) {
		sum += i;
		if (i == 2)
			first = status_of(0);
		if (i == 4)
			second = status_of(1);
	}
	printf("exited %d, exited %d, sum %d\n", first, second, sum);
	return 0;
}
