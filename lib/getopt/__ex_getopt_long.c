/* SPDX-License-Identifier: 0BSD */
/* getopt_long() and getopt_long_only() in one. */
#include <stdint.h>
#include <string.h>

#include "long_options.h"
#include "options.h"

enum { NONE = -1, SEVERAL = -2 };

static bool is_option(const char *word)
{
	return word[0] == '-' && word[1] != '\0';
}

/* Which option is meant; a name in full wins over the beginnings of others. */
static int find(const struct option *options, const char *name, size_t length)
{
	int found = NONE;

	for (int i = 0; options[i].name != NULL; i++) {
		const struct option *option = &options[i];

		if (strncmp(option->name, name, length) != 0)
			continue;
		if (option->name[length] == '\0')
			return i;
		if (found == NONE)
			found = i;
		else if (found == SEVERAL ||
			 option->has_arg != options[found].has_arg ||
			 option->flag != options[found].flag ||
			 option->val != options[found].val)
			found = SEVERAL; /* and they differ */
	}
	return found;
}

/* The word at optind is that long option; `value` is behind its `=`, if any. */
static int take(int count, char *const words[], const char *letters,
		const struct option *option, char *value)
{
	const char *word = words[optind++];

	optopt = option->val;
	optarg = NULL;
	if (value != NULL && option->has_arg == no_argument)
		return __ex_bad_option(words, letters,
				       "option takes no argument", word, 0);
	if (value == NULL && option->has_arg == required_argument) {
		if (optind >= count)
			return __ex_bad_option(words, letters,
					       "option lacks its argument",
					       word, 1);
		value = words[optind++];
	}
	optarg = value;
	if (option->flag == NULL)
		return option->val;
	*option->flag = option->val;
	return 0;
}

/* Take the option at optind, if there is one. */
static int next(int count, char *const words[], const char *letters,
		const struct option *options, int *index, bool one_hyphen)
{
	char *word = optind < count ? words[optind] : NULL;

	if (word == NULL || !is_option(word) || strcmp(word, "--") == 0)
		return getopt(count, words, letters);

	bool two_hyphens = word[1] == '-';
	bool is_letter = !two_hyphens &&
			 strchr(ex_behind_mode(letters), word[1]) != NULL;

	/* getopt() knows best whether it is within a word of letters. */
	if (!two_hyphens && (!one_hyphen || (is_letter && word[2] == '\0')))
		return getopt(count, words, letters);

	char *name = word + 1 + two_hyphens;
	size_t length = strcspn(name, "=");
	int found = find(options, name, length);

	if (found >= 0) {
		if (index != NULL)
			*index = found;
		return take(count, words, letters, &options[found],
			    name[length] == '=' ? name + length + 1 : NULL);
	}
	if (is_letter)
		return getopt(count, words, letters);
	optind++;
	optopt = 0;
	optarg = NULL;
	return __ex_bad_option(words, letters,
			       found == NONE ? "unknown option"
					     : "option could be several",
			       word, 0);
}

int __ex_getopt_long(int count, char *const words[], const char *letters,
		     const struct option *options, int *index, bool one_hyphen)
{
	if (optind == 0)
		getopt(0, words, letters); /* start afresh */

	int first = optind;
	int at = first;

	if (*letters != '+' && *letters != '-')
		while (at < count && words[at] != NULL && !is_option(words[at]))
			at++;
	if (at >= count || words[at] == NULL)
		at = first; /* there are no options any more */
	optind = at;

	int result = next(count, words, letters, options, index, one_hyphen);
	int taken = optind - at;

	/* Move the words taken before those passed over; argv may change. */
	char **word = (char **)(uintptr_t)words;

	for (int i = 0; at > first && i < taken; i++) {
		char *moved = word[at + i];

		memmove(&word[first + i + 1], &word[first + i],
			(size_t)(at - first) * sizeof(*word));
		word[first + i] = moved;
	}
	optind = first + taken;
	return result;
}
