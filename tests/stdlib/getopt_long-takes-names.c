/* SPDX-License-Identifier: 0BSD */
/*
 * getopt_long takes long options, whole or cut short, with arguments after =
 * or in the next word, stores through flags, and moves other words behind
 * (Linux getopt_long(3)).
 *
 * with-args: file --verbose --out=x --out y -v --ver --mode --mode=fast -o
 * with-args: z other
 * with-args: --set --no -- --verbose
 * expect-stdout: v 0\no x 1\no y 1\nv -1\nv 0\nm - 2\nm fast 2\no z -1\n
 * expect-stdout: flag 5\nbad\nleft: file other --verbose\n
 */
#define _GNU_SOURCE
#include <getopt.h>
#include <stdio.h>

int main(int count, char **words)
{
	int flag = 0, code, index = -1;
	const struct option options[] = {
		{ "verbose", no_argument, NULL, 'v' },
		{ "out", required_argument, NULL, 'o' },
		{ "mode", optional_argument, NULL, 'm' },
		{ "set", no_argument, &flag, 5 },
		{ NULL, 0, NULL, 0 }
	};

	opterr = 0;
	while ((code = getopt_long(count, words, "vo:", options, &index)) !=
	       -1) {
		if (code == 0)
			printf("flag %d\n", flag);
		else if (code == '?')
			printf("bad\n");
		else if (code == 'v')
			printf("v %d\n", index);
		else
			printf("%c %s %d\n", code, optarg ? optarg : "-",
			       index);
		index = -1;
	}
	printf("left:");
	while (optind < count)
		printf(" %s", words[optind++]);
	printf("\n");
	return 0;
}
