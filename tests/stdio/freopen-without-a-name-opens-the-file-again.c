/* SPDX-License-Identifier: 0BSD */
/*
 * freopen with a null path opens the same file again: in its new mode, at its
 * beginning (C17 7.21.5.4p3).
 *
 * references-differ: musl: keeps the descriptor and its offset
 * expect-stdout: X123456789\nX\nX\n
 */
#include <stdio.h>

static void show(void)
{
	char line[20] = "";
	FILE *file = fopen("text", "r");

	fgets(line, sizeof(line), file);
	puts(line);
	fclose(file);
}

static FILE *fresh(const char *mode)
{
	FILE *file = fopen("text", "w");

	fputs("0123456789", file);
	fclose(file);
	return fopen("text", mode);
}

int main(void)
{
	FILE *file = freopen(NULL, "r+", fresh("a+"));

	fputc('X', file);
	fclose(file);
	show();
	file = freopen(NULL, "w", fresh("r+"));
	fputc('X', file);
	fclose(file);
	show();
	file = fopen("text", "r");
	getc(file);
	file = freopen(NULL, "r", file);
	printf("%c\n", getc(file));
	return 0;
}
