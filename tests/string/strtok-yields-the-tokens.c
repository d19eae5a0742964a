/* SPDX-License-Identifier: 0BSD */
/*
 * strtok() skips separators before a token, ends it where the next stands, lets
 * them change from call to call, and in the end returns null, again and again
 * (C17 7.24.5.8).
 *
 * expect-stdout: a\nbb\nc\nd\nnull\nnull\na\0,bb\0;c\0d\0,\n
 * expect-stdout: null\nnull\nwhole\nnull\n
 */
#include <stdio.h>
#include <string.h>

static void show(const char *token)
{
	puts(token ? token : "null");
}

int main(void)
{
	char text[] = "a,,bb,;c;d,,", blank[] = ",,", empty[] = "";
	char whole[] = "whole";

	show(strtok(text, ","));
	show(strtok(NULL, ","));
	show(strtok(NULL, ",;"));
	show(strtok(NULL, ";,"));
	show(strtok(NULL, ","));
	show(strtok(NULL, ","));
	fwrite(text, 1, sizeof text - 1, stdout);
	putchar('\n');
	show(strtok(blank, ","));
	show(strtok(empty, ","));
	show(strtok(whole, ""));
	show(strtok(NULL, ""));
}
