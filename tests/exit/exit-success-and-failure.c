/* SPDX-License-Identifier: 0BSD */
/*
 * EXIT_SUCCESS is success, EXIT_FAILURE is 1 (POSIX.1-2024 <stdlib.h>: 0, and
 * by custom of all peers 1).
 *
 * expect-status: 1
 * expect-stdout: 0 1\n
 */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
	printf("%d %d\n", EXIT_SUCCESS, EXIT_FAILURE);
	exit(EXIT_FAILURE);
}
