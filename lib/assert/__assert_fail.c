/* SPDX-License-Identifier: 0BSD */
/* __assert_fail - what assert() does where its expression is 0. */
#include <assert.h>
#include <stdlib.h>

#include "complain.h"

enum { DIGITS = 10 }; /* of the largest unsigned int */

void __assert_fail(const char *expression, const char *file, unsigned int line,
		   const char *function)
{
	char digits[DIGITS + 1];
	char *number = digits + DIGITS;

	*number = '\0';
	do {
		*--number = (char)('0' + line % 10);
	} while (line /= 10);
	__ex_complain((const char *const[]){ file, ":", number, ": ", function,
					     ": assertion failed: ", expression,
					     "\n", NULL });
	abort();
}
