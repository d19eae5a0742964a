/* SPDX-License-Identifier: 0BSD */
/*
 * One hyphen will do for a long option, unless one letter is meant (Linux
 * getopt_long_only(3)).
 *
 * with-args: -name -n 5 -size=3 -xn7 rest
 * expect-stdout: N -\nn 5\nS 3\nx -\nn 7\nend 6\n
 */
#define _GNU_SOURCE
#include <getopt.h>
#include <stdio.h>

int main(int count, char **words)
{
	const struct option options[] = { { "name", no_argument, NULL, 'N' },
					  { "size", required_argument, NULL,
					    'S' },
					  { NULL, 0, NULL, 0 } };
	int code;

	while ((code = getopt_long_only(count, words, "n:x", options, NULL)) !=
	       -1)
		printf("%c %s\n", code, optarg ? optarg : "-");
	printf("end %d\n", optind);
	return 0;
}
