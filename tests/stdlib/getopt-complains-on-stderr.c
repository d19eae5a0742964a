/* SPDX-License-Identifier: 0BSD */
/*
 * Unless opterr is 0, a bad option is one line on standard error that begins
 * with the program's name and says which it was (POSIX.1-2024 getopt()).
 *
 * expect-stdout: one line, of prog, with the option\n
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>
#include <unistd.h>

int main(void)
{
	static char name[] = "prog", bad[] = "-Q";
	char *words[] = { name, bad, NULL };
	char text[200] = "";
	int ends[2];

	if (pipe(ends) != 0 || dup2(ends[1], 2) != 2)
		return 1;
	if (getopt(2, words, "a") != '?')
		return 1;

	ssize_t length = read(ends[0], text, sizeof(text) - 1);

	if (length > 0 && strchr(text, '\n') == text + length - 1)
		printf("one line, ");
	if (strncmp(text, "prog: ", 6) == 0)
		printf("of prog, ");
	if (strchr(text, 'Q') != NULL)
		printf("with the option\n");
	return 0;
}
