/* SPDX-License-Identifier: 0BSD */
/*
 * memmem() finds the first occurrence, null bytes included, within the count
 * alone; an empty pattern is found at once (POSIX.1-2024 memmem()).
 *
 * expect-stdout: 2\n4\n0\n0\nnull\nnull\nnull\n7\n
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>

static void found(const char *text, const char *result)
{
	if (result)
		printf("%d\n", (int)(result - text));
	else
		puts("null");
}

int main(void)
{
	const char *text = "ababc\0abd";

	found(text, memmem(text, 9, "abc", 3));
	found(text, memmem(text, 9, "c\0a", 3));
	found(text, memmem(text, 9, "", 0));
	found(text, memmem(text, 0, "", 0));
	found(text, memmem(text, 8, "abd", 3));
	found(text, memmem(text, 2, "aba", 3));
	found(text, memmem(text, 0, "a", 1));
	found(text, memmem(text, 9, "bd", 2));
}
