/* SPDX-License-Identifier: 0BSD */
/*
 * An unknown letter is `?`, a missing argument `?` or, after a colon, `:`;
 * optopt names the letter (POSIX.1-2024 getopt()).
 *
 * with-args: -x -a -c
 * expect-stdout: ? x\na\n? c\n-1\n: c silently\n
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <unistd.h>

int main(int count, char **words)
{
	opterr = 0;
	printf("%c ", getopt(count, words, "+ac:"));
	printf("%c\n", optopt);
	printf("%c\n", getopt(count, words, "+ac:"));
	printf("%c ", getopt(count, words, "+ac:"));
	printf("%c\n", optopt);
	printf("%d\n", getopt(count, words, "+ac:"));
	opterr = 1;
	optind = 3;
	printf("%c ", getopt(count, words, "+:ac:"));
	printf("%c silently\n", optopt);
	return 0;
}
