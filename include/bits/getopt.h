/* SPDX-License-Identifier: 0BSD */
/* Options of one letter, as both <unistd.h> and <getopt.h> declare them. */
#ifndef __EX_BITS_GETOPT_H
#define __EX_BITS_GETOPT_H

#include <bits/features.h>

__EX_BEGIN_DECLS

/* The argument of the last option, or null. */
extern char *optarg;

/*
 * The next element of argv to look at: 1 at first. 0 and 1 make the next call
 * start afresh, be it on another argv.
 */
extern int optind;

/* Whether to report bad options on descriptor 2: 1 at first. */
extern int opterr;

/* The option that was bad; from getopt_long(), 0 for an unknown long one. */
extern int optopt;

/*
 * Take the next option of one letter off the command line.
 *
 * count, words   as main() got them
 * letters        the letters that are options; one that a `:` follows has an
 *                argument, in the same word or in the next; by `::` it has one
 *                in the same word or none. A `:` before them all asks for
 *                silence and tells a missing argument apart; a `+` before
 *                that is ignored.
 * returns        the letter; `?` for one that is unknown, in optopt, or that
 *                lacks its argument (`:` instead, if asked for so); -1 at the
 *                first word that is none, with optind at it, or after `--`
 *
 * One line on descriptor 2 for each `?`, unless opterr is 0. Options end at
 * the first word that is not one, GNUs' habit to look further is not followed.
 *
 * POSIX.1-2024 getopt()
 */
int getopt(int count, char *const words[], const char *letters);

__EX_END_DECLS

#endif
