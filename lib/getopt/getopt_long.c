/* SPDX-License-Identifier: 0BSD */
/* getopt_long - take the next option, maybe a long one. */
#include <getopt.h>

#include "long_options.h"

int getopt_long(int count, char *const words[], const char *letters,
		const struct option *options, int *index)
{
	return __ex_getopt_long(count, words, letters, options, index, false);
}
