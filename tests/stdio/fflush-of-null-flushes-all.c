/* SPDX-License-Identifier: 0BSD */
/*
 * fflush(NULL) writes what all output streams hold (C17 7.21.5.2p3).
 *
 * expect-stdout: out 3 4 0\n
 */
#include <stdio.h>
#include <unistd.h>

int main(void)
{
	FILE *first = fopen("first", "w");
	FILE *second = fopen("second", "w+");

	fputs("abc", first);
	fputs("defg", second);
	printf("out ");
	int result = fflush(NULL);
	printf("%d %d %d\n", (int)lseek(fileno(first), 0, SEEK_END),
	       (int)lseek(fileno(second), 0, SEEK_END), result);
	return 0;
}
