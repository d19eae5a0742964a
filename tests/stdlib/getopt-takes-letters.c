/* SPDX-License-Identifier: 0BSD */
/*
 * getopt returns one letter after the other, with arguments from the same
 * word or the next, and stops at the first word that is no option
 * (POSIX.1-2024 getopt()).
 *
 * with-args: -ab -cfirst -c second -d -dx -- -a rest
 * expect-stdout: a\nb\nc first\nc second\nd -\nd x\nleft: -a rest\n
 * expect-stdout: again: a\nend at 2\n
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <unistd.h>

int main(int count, char **words)
{
	static char first[] = "prog", second[] = "-a", third[] = "-";
	char *others[] = { first, second, third, NULL };
	int letter;

	while ((letter = getopt(count, words, "+abc:d::")) != -1)
		if (letter == 'a' || letter == 'b')
			printf("%c\n", letter);
		else
			printf("%c %s\n", letter, optarg ? optarg : "-");
	printf("left:");
	while (optind < count)
		printf(" %s", words[optind++]);
	printf("\n");
	optind = 1;
	printf("again: %c\n", getopt(3, others, "+a"));
	if (getopt(3, others, "+a") == -1)
		printf("end at %d\n", optind);
	return 0;
}
