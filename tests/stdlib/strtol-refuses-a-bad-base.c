/* SPDX-License-Identifier: 0BSD */
/*
 * A base that is neither 0 nor from 2 to 36 gives 0 and errno EINVAL
 * (POSIX.1-2024 strtol()).
 *
 * expect-stdout: 0 EINVAL\n0 EINVAL\n0 EINVAL\n
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

static void show(volatile int base)
{
	errno = 0;

	long number = strtol("11", NULL, base);

	printf("%ld %s\n", number, errno == EINVAL ? "EINVAL" : "no error");
}

int main(void)
{
	show(1);
	show(37);
	show(-1);
	return 0;
}
