/* SPDX-License-Identifier: 0BSD */
/*
 * The result is the number of bytes, 0 for none (C17 7.21.6.3p3).
 *
 * expect-stdout: hello 42\nxyz\n9 0 3 1\n
 */
#include <stdio.h>

int main(void)
{
	int first = printf("hello %d\n", 42);
	int second = printf("%s", "");
	int third = fprintf(stdout, "%s", "xyz");
	int fourth = printf("\n");

	printf("%d %d %d %d\n", first, second, third, fourth);
	return 0;
}
