/* SPDX-License-Identifier: 0BSD */
/* getopt - take the next option of one letter off the command line. */
#include <getopt.h>
#include <stddef.h>
#include <string.h>

#include "options.h"

char *optarg;
int optind = 1;
int opterr = 1;
int optopt;

static const char *word; /* that options are being taken from, or null */
static size_t place;	 /* of the next one in it */

int getopt(int count, char *const words[], const char *letters)
{
	optarg = NULL;
	if (optind == 0) {
		optind = 1;
		word = NULL;
	}
	if (optind >= count || words[optind] == NULL)
		return -1;
	if (words[optind] != word) {
		word = words[optind];
		place = 1;
	}
	if (word[0] != '-' || word[1] == '\0') {
		if (letters[0] != '-')
			return -1;
		optarg = words[optind++];
		return 1;
	}
	if (strcmp(word, "--") == 0) {
		optind++;
		return -1;
	}

	char letter[] = { '-', word[place++], '\0' };
	char *rest = words[optind] + place;

	if (*rest == '\0') {
		word = NULL;
		optind++;
	}
	optopt = (unsigned char)letter[1];

	const char *known = strchr(ex_behind_mode(letters), letter[1]);

	if (known == NULL || *known == ':')
		return __ex_bad_option(words, letters, "unknown option", letter,
				       0);
	if (known[1] != ':')
		return optopt;
	if (*rest != '\0') {
		optarg = rest;
		word = NULL;
		optind++;
	} else if (known[2] != ':') {
		if (optind >= count)
			return __ex_bad_option(words, letters,
					       "option lacks its argument",
					       letter, 1);
		optarg = words[optind++];
	}
	return optopt;
}
