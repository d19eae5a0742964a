/* SPDX-License-Identifier: 0BSD */
/*
 * An array of one byte has room for the null alone; zeros in the input are
 * bytes like others (C17 7.21.7.2p2).
 *
 * with-stdin: a\0b\nc
 * expect-stdout: empty 4 0 98 10\n
 */
#include <stdio.h>
#include <string.h>

int main(void)
{
	char text[10];

	memset(text, 'x', sizeof text);
	if (fgets(text, 1, stdin) && text[0] == '\0' && text[1] == 'x')
		printf("empty ");
	memset(text, 'x', sizeof text);
	fgets(text, sizeof text, stdin);
	printf("%d %d %d %d\n", (int)((char *)memchr(text, '\n', 10) + 1 - text),
	       text[1], text[2], text[3]);
	return 0;
}
