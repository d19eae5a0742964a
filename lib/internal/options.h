/* SPDX-License-Identifier: 0BSD */
/* What getopt() and getopt_long() share. */
#ifndef EX_OPTIONS_H
#define EX_OPTIONS_H

#include "attr.h"

/*
 * Say what is wrong with an option, if the program lets us.
 *
 * letters   as the program gave them to getopt()
 * problem   and the option, for the message
 * missing   not 0 where the option is right and its argument is missing
 * returns   what getopt() is to return: `?` or `:`
 */
HIDDEN int __ex_bad_option(char *const words[], const char *letters,
			   const char *problem, const char *option,
			   int missing);

/* Behind the `+` or `-` that `letters` may begin with. */
static inline const char *ex_behind_mode(const char *letters)
{
	return letters + (*letters == '+' || *letters == '-');
}

#endif
