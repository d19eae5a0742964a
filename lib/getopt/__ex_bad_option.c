/* SPDX-License-Identifier: 0BSD */
/* What is wrong with an option. */
#include <getopt.h>
#include <stddef.h>

#include "complain.h"
#include "options.h"

int __ex_bad_option(char *const words[], const char *letters,
		    const char *problem, const char *option, int missing)
{
	if (*ex_behind_mode(letters) == ':')
		return missing ? ':' : '?';
	if (opterr)
		__ex_complain((const char *const[]){
			words[0], ": ", problem, ": ", option, "\n", NULL });
	return '?';
}
