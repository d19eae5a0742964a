/* SPDX-License-Identifier: 0BSD */
/*
 * fgets is null where it has read nothing, or an error comes while it reads;
 * an error that came before takes no line away (C17 7.21.7.2p3).
 *
 * expect-stdout: error 1\nlast\n
 */
#include <stdio.h>

int main(void)
{
	char line[9];
	FILE *file = fopen("text", "w");

	fputs("last", file);
	fclose(file);
	file = fopen("text", "r");
	fputc('x', file);
	printf("error %d\n", ferror(file) != 0);
	puts(fgets(line, sizeof(line), file) ? line : "null");
	return 0;
}
