/* SPDX-License-Identifier: 0BSD */
/* getopt_long() and getopt_long_only() in one. */
#ifndef EX_LONG_OPTIONS_H
#define EX_LONG_OPTIONS_H

#include <getopt.h>
#include <stdbool.h>

#include "attr.h"

/*
 * Take the next option off the command line.
 *
 * one_hyphen   whether it will do for a long option
 * the others   as for getopt_long()
 */
HIDDEN int __ex_getopt_long(int count, char *const words[], const char *letters,
			    const struct option *options, int *index,
			    bool one_hyphen);

#endif
