/* SPDX-License-Identifier: 0BSD */
/*
 * A name that several options begin with, an argument too many or too few:
 * `?`, or `:` where asked for (Linux getopt_long(3)).
 *
 * with-args: --al --alpha --alpha=x --beta
 * expect-stdout: ?\na\n? a\n: b\n
 */
#define _GNU_SOURCE
#include <getopt.h>
#include <stdio.h>

int main(int count, char **words)
{
	const struct option options[] = {
		{ "alpha", no_argument, NULL, 'a' },
		{ "alphabet", no_argument, NULL, 'A' },
		{ "beta", required_argument, NULL, 'b' },
		{ NULL, 0, NULL, 0 }
	};

	printf("%c\n", getopt_long(count, words, ":", options, NULL));
	printf("%c\n", getopt_long(count, words, ":", options, NULL));
	printf("%c ", getopt_long(count, words, ":", options, NULL));
	printf("%c\n", optopt);
	printf("%c ", getopt_long(count, words, ":", options, NULL));
	printf("%c\n", optopt);
	return 0;
}
