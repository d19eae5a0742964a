/* SPDX-License-Identifier: 0BSD */
/* The texts of strerror(), from their short form. */
#include <errno.h>

#include "error_text.h"
#include "errors.h"

#define TEXT(name, text) text "\0"
#define NO_TEXT(number) "\0"
static const char texts[] = "No error\0" EX_ERRORS(TEXT, NO_TEXT);
static const char words[] = "\0" EX_WORDS;

#define PLACE(name, text) place_##name,
#define NO_PLACE(number) place_##number,
enum { place_0, EX_ERRORS(PLACE, NO_PLACE) PLACES };

/* Most kernels number the errors as they stand here; then it needs no table. */
#define IS_PLACE(name, text) &&name == place_##name
#define NOTHING(number)
enum { IN_ORDER = 1 EX_ERRORS(IS_PLACE, NOTHING) };

#define NUMBER(name, text) name,
#define NO_NUMBER(number) -1,
static const short numbers[] = { 0, EX_ERRORS(NUMBER, NO_NUMBER) };

static unsigned int place_of(int error)
{
	unsigned int place = 0;

	if (IN_ORDER)
		return (unsigned int)error;
	while (place < PLACES && numbers[place] != error)
		place++;
	return place;
}

static const char *find(const char *strings, unsigned int place)
{
	for (; place > 0; place--)
		while (*strings++ != '\0')
			;
	return strings;
}

static char *expand(char *to, const char *text)
{
	for (; *text != '\0'; text++)
		if (*text < ' ')
			to = expand(to, find(words, (unsigned char)*text));
		else
			*to++ = *text;
	*to = '\0';
	return to;
}

void __ex_error_text(int error, char *text)
{
	unsigned int place = place_of(error);

	if (place < PLACES && expand(text, find(texts, place)) != text)
		return;

	char *to = expand(text, "Unknown" ERROR " ");
	unsigned int rest = (unsigned int)error;
	unsigned int weight = 1000000000;

	if (error < 0) {
		*to++ = '-';
		rest = -rest;
	}
	while (weight > 1 && weight > rest)
		weight /= 10;
	for (; weight > 0; weight /= 10)
		*to++ = (char)('0' + rest / weight % 10);
	*to = '\0';
}
