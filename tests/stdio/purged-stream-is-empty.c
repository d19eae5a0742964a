/* SPDX-License-Identifier: 0BSD */
/*
 * __fpurge drops unwritten output, and unread and pushed-back input, and the
 * stream works on (Solaris, glibc, musl).
 *
 * with-stdin: abc
 * expect-stdout: k
 * expect-stderr: a -1\n
 */
#include <stdio.h>
#include <stdio_ext.h>

int main(void)
{
	static char buffer[100];
	int first, rest;

	setvbuf(stdin, buffer, _IOFBF, sizeof(buffer));
	first = getchar();
	putchar('d'); /* dropped */
	__fpurge(stdout);
	__fpurge(stdout);
	putchar('k');
	ungetc('z', stdin);
	__fpurge(stdin);
	rest = getchar();
	fprintf(stderr, "%c %d\n", first, rest);
	return 0;
}
