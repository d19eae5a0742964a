/* SPDX-License-Identifier: 0BSD */
/*
 * free does not change errno, be the block small, large or null (POSIX.1-2024
 * free()).
 *
 * expect-stdout: 33 33 33\n
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

static int after_free(void *block)
{
	errno = 33;
	free(block);
	return errno;
}

int main(void)
{
	int small = after_free(malloc(50));
	int large = after_free(malloc(5000000));

	printf("%d %d %d\n", small, large, after_free(NULL));
	return 0;
}
