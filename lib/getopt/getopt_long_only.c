/* SPDX-License-Identifier: 0BSD */
/* getopt_long_only - the same, where one hyphen will do. */
#include <getopt.h>

#include "long_options.h"

int getopt_long_only(int count, char *const words[], const char *letters,
		     const struct option *options, int *index)
{
	return __ex_getopt_long(count, words, letters, options, index, true);
}
