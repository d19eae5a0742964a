/* SPDX-License-Identifier: 0BSD */
/*
 * The stack that clone() gets may be the whole of a mapping: nothing beyond its
 * ends is read, whatever the child calls (Linux clone(2)).
 *
 * expect-stdout: child\nstatus 5\n
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

enum { PART = 65536 };

static int child(void *argument)
{
	int went = getpid() > 0 && getppid() > 0 &&
		   syscall(SYS_getppid) > 0 && fcntl(1, F_GETFD) >= 0;

	write(1, argument, 6);
	return went ? 5 : 4;
}

__attribute__((noinline)) static int deeper(char *outer)
{
	char *volatile inner = __builtin_frame_address(0);

	return inner < outer;
}

int main(void)
{
	int status = -1;
	char *volatile mark = __builtin_frame_address(0);
	char *part = mmap(NULL, 3 * PART, PROT_NONE,
			  MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	pid_t made;

	mprotect(part + PART, PART, PROT_READ | PROT_WRITE);
	made = clone(child, deeper(mark) ? part + 2 * PART : part + PART,
		     SIGCHLD, "child\n");
	if (made < 0 || waitpid(made, &status, 0) != made)
		return 1;
	if (WIFSIGNALED(status))
		return printf("signal %d\n", WTERMSIG(status));
	printf("status %d\n", WEXITSTATUS(status));
	return 0;
}
