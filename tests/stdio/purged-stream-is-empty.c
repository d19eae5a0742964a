/* SPDX-License-Identifier: 0BSD */
/*
 * __fpurge drops unwritten output, and unread and pushed-back input, and the
 * stream works on (Solaris, glibc, musl).
 *
 * with-stdin: abc
 * expect-stdout: kept\n
 * expect-stderr: a -1\n
 */
#include <stdio.h>
#include <stdio_ext.h>

int main(void)
{
	int first = getchar(), rest;

	printf("dropped");
	__fpurge(stdout);
	__fpurge(stdout);
	puts("kept");
	ungetc('z', stdin);
	__fpurge(stdin);
	rest = getchar();
	fprintf(stderr, "%c %d\n", first, rest);
	return 0;
}
