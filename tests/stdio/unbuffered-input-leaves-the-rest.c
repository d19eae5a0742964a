/* SPDX-License-Identifier: 0BSD */
/*
 * An unbuffered stream takes no more than it was asked for (C17 7.21.3p3):
 * what it leaves, another reader of the descriptor gets.
 *
 * with-stdin: abcdef
 * expect-stdout: a, then bcdef\n
 */
#include <stdio.h>
#include <unistd.h>

int main(void)
{
	char rest[10] = "";

	setvbuf(stdin, NULL, _IONBF, 0);
	int c = getc(stdin);
	read(0, rest, sizeof rest - 1);
	printf("%c, then %s\n", c, rest);
	return 0;
}
