/* SPDX-License-Identifier: 0BSD */
/* The one reader of integers behind strtol() and its kin. */
#include <errno.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "errno_variable.h"
#include "number.h"

/* 0 to 35, or more for what is neither digit nor letter. */
static unsigned int digit(char character)
{
	unsigned int value = (unsigned char)character - '0';

	if (value > 9) {
		value = ((unsigned char)character | 32U) - 'a';
		value = value < 26 ? value + 10 : 36;
	}
	return value;
}

unsigned long long __ex_number(const char *text, char **end, int base,
			       unsigned long long lowest)
{
	const char *at = text;
	const char *last = text; /* behind what has made a number so far */
	unsigned long long number = 0;
	bool beyond = false;

	while (*at == ' ' || (unsigned int)*at - '\t' < 5)
		at++;

	bool negative = *at == '-';

	if (negative || *at == '+')
		at++;
	if ((base | 16) == 16 && *at == '0' && (at[1] | 32) == 'x') {
		last = ++at; /* without a digit behind the x it is just 0 */
		at++;
		base = 16;
	} else if (base == 0) {
		base = *at == '0' ? 8 : 10;
	}
	if (base < 2 || base > 36) {
		__ex_errno = EINVAL;
		base = 0; /* which no digit is below */
		last = text;
	}

	/* A signed type has one number less above 0. */
	unsigned long long limit = lowest - (~lowest & 1 & !negative);

	for (unsigned int value; (value = digit(*at)) < (unsigned int)base;
	     last = ++at) {
		beyond |= __builtin_mul_overflow(
			number, (unsigned long long)base, &number);
		beyond |= __builtin_add_overflow(number, value, &number);
	}
	if (end != NULL)
		*end = (char *)(uintptr_t)last; /* const, if text was */
	if (beyond || number > limit) {
		__ex_errno = ERANGE;
		return limit;
	}
	return negative ? -number : number;
}
