/* SPDX-License-Identifier: 0BSD */
/*
 * strcasecmp() takes all letters for lower case and orders as strcmp() does
 * (POSIX.1-2024 strcasecmp(), in the POSIX locale).
 *
 * expect-stdout: 0 0 -1 1 -1 1 1 0\n-1 -1\n
 */
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <strings.h>

static int sign(int value)
{
	return (value > 0) - (value < 0);
}

int main(void)
{
	printf("%d", sign(strcasecmp("", "")));
	printf(" %d", sign(strcasecmp("AbZz", "aBzZ")));
	printf(" %d", sign(strcasecmp("aB", "Ac")));
	printf(" %d", sign(strcasecmp("Ac", "aB")));
	printf(" %d", sign(strcasecmp("AB", "abc")));
	printf(" %d", sign(strcasecmp("\377", "Z")));
	printf(" %d", sign(strcasecmp("{", "[")));
	printf(" %d\n", sign(strcasecmp("@[`{", "@[`{")));
	printf("%d", sign(strcasecmp("_", "A"))); /* '_' is between the cases */
	printf(" %d\n", sign(strcasecmp("\351", "\371"))); /* not letters */
}
