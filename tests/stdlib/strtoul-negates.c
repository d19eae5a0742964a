/* SPDX-License-Identifier: 0BSD */
/*
 * The unsigned ones take a minus and negate modulo their range; what is out
 * of range is the greatest number whatever the sign (C17 7.22.1.4p5, p8).
 *
 * expect-stdout: ffffffffffffffff 0\n8000000000000000 0\n
 * expect-stdout: ffffffffffffffff 0\nffffffffffffffff ERANGE\n
 * expect-stdout: ffffffffffffffff ERANGE\n1 0\n0 0\n
 * expect-stdout: ULONG_MAX 0\nULONG_MAX ERANGE\n
 */
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

static const char *error(void)
{
	return errno == ERANGE ? "ERANGE" : "0";
}

static void show(const char *text)
{
	errno = 0;

	unsigned long long number = strtoull(text, NULL, 10);

	printf("%llx %s\n", number, error());
}

static void show_long(const char *text)
{
	errno = 0;

	unsigned long number = strtoul(text, NULL, 0);

	printf("%s %s\n", number == ULONG_MAX ? "ULONG_MAX" : "?", error());
}

int main(void)
{
	show("-1");
	show("-9223372036854775808");
	show("18446744073709551615");
	show("18446744073709551616");
	show("-18446744073709551616");
	show("-18446744073709551615");
	show("-0");
	show_long("-1");
	show_long("-0x10000000000000000");
	return 0;
}
