/* SPDX-License-Identifier: 0BSD */
/* atol - read a long in decimal. */
#include <limits.h>
#include <stdbool.h>
#include <stdlib.h>

/* Not by strtol(), which is five times as long: nobody asks for errors. */
long atol(const char *text)
{
	unsigned long number = 0; /* unsigned wraps where signed must not */

	while (*text == ' ' || (unsigned int)*text - '\t' < 5)
		text++;

	bool negative = *text == '-';

	if (negative || *text == '+')
		text++;
	for (unsigned int value; (value = (unsigned int)*text - '0') < 10;
	     text++)
		number = number * 10 + value;
	return (long)(negative ? -number : number);
}
