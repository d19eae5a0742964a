/* SPDX-License-Identifier: 0BSD */
/*
 * stdin, stdout and stderr are descriptors 0, 1 and 2 (POSIX.1-2024 stdin).
 *
 * expect-stdout: 0 1 2\n
 */
#include <stdio.h>

int main(void)
{
	printf("%d %d %d\n", fileno(stdin), fileno(stdout), fileno(stderr));
	return 0;
}
