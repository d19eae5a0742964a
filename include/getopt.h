/* SPDX-License-Identifier: 0BSD */
/* Options of the command line, long ones included. */
#ifndef __EX_GETOPT_H
#define __EX_GETOPT_H

#include <bits/features.h>
#include <bits/getopt.h>

__EX_BEGIN_DECLS

/* Values of `has_arg`. */
#define no_argument 0
#define required_argument 1
#define optional_argument 2

/* An option of several letters; one whose name is null ends the list. */
struct option {
	const char *name; /* without the two hyphens */
	int has_arg;	  /* an optional one follows `=` in the same word */
	int *flag;	  /* null, or where to store `val` */
	int val;	  /* what to return where flag is null; else 0 is */
};

/*
 * Take the next option off the command line, one with a `--name` included.
 *
 * count, words, letters   as for getopt(). Words that are no options are
 *                moved behind those that are, unless `letters` begins with
 *                `+`: then they end the options. With `-` instead each is
 *                returned as the argument of an option of code 1.
 * options        the long ones. A name may be cut short where only one
 *                option can be meant.
 * index          null, or where to store which of them it was
 * returns        as getopt(), or what `options` says
 *
 * Linux getopt_long(3)
 */
int getopt_long(int count, char *const words[], const char *letters,
		const struct option *options, int *index);

/*
 * The same, but one hyphen will do for a long option, where no single letter
 * is meant.
 *
 * Linux getopt_long_only(3)
 */
int getopt_long_only(int count, char *const words[], const char *letters,
		     const struct option *options, int *index);

__EX_END_DECLS

#endif
