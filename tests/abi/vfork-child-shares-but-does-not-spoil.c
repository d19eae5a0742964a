/* SPDX-License-Identifier: 0BSD */
/*
 * After a vfork child called functions and left, the parent returns from
 * where it was, on its own stack and with its registers (vfork(2)).
 *
 * expect-stdout: 3 children, 0 wrong\n
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

static volatile int seen;
static volatile long from[12] = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 };

__attribute__((noinline)) static void in_child(int depth)
{
	volatile char fill[200];

	for (int i = 0; i < 200; i++)
		fill[i] = (char)0xee;
	if (depth > 0)
		in_child(depth - 1);
	seen += 2 + fill[depth] * 0;
}

int main(void)
{
	long a = from[0], b = from[1], c = from[2], d = from[3], e = from[4],
	     f = from[5], g = from[6], h = from[7], i = from[8], j = from[9];
	int children = 0;

	for (volatile int round = 0; round < 3; round++) {
		int status = 0;
		pid_t child = vfork();
		if (child == 0) {
			in_child(6);
			_exit(round);
		}
		waitpid(child, &status, 0);
		children += WIFEXITED(status) && WEXITSTATUS(status) == round;
	}
	int wrong = a != from[0] || b != from[1] || c != from[2] ||
		    d != from[3] || e != from[4] || f != from[5] ||
		    g != from[6] || h != from[7] || i != from[8] ||
		    j != from[9];
	printf("%d children, %d wrong\n", children, wrong);
	return 0;
}
