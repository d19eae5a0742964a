/* SPDX-License-Identifier: 0BSD */
/*
 * A child has the memory of its parent as it was, and changes its own alone
 * (POSIX.1-2024 fork()).
 *
 * expect-stdout: child sees 1, its parent is the parent\n
 * expect-stdout: parent sees 1, child ended with 7\n
 */
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
	volatile int value = 1;
	int status = 0;
	pid_t parent = getpid();
	pid_t child = fork();

	if (child == 0) {
		printf("child sees %d, its parent is %s\n", value,
		       getppid() == parent ? "the parent" : "another");
		fflush(stdout);
		value = 2;
		_exit(7);
	}
	if (wait(&status) != child)
		puts("not the child");
	printf("parent sees %d, child ended with %d\n", value,
	       WEXITSTATUS(status));
	return 0;
}
