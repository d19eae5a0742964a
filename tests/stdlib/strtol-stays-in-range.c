/* SPDX-License-Identifier: 0BSD */
/*
 * Out of range the nearest number the type has is returned, with errno ERANGE
 * and all digits used; within range errno is left alone (C17 7.22.1.4p8).
 *
 * expect-stdout: max 0 ""\nmax ERANGE ""\nmin 0 ""\nmin ERANGE ""\n
 * expect-stdout: max ERANGE "x"\nmin ERANGE ""\n
 * expect-stdout: lmax 0 lmax ERANGE lmin 0 lmin ERANGE\n
 */
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

static const char *name(long long number)
{
	return number == LLONG_MAX ? "max" : number == LLONG_MIN ? "min" : "?";
}

static void show(const char *text, int base)
{
	char *end;

	errno = 0;

	long long number = strtoll(text, &end, base);

	printf("%s %s \"%s\"\n", name(number), errno == ERANGE ? "ERANGE" : "0",
	       end);
}

static void show_long(const char *text, const char *separator)
{
	errno = 0;

	long number = strtol(text, NULL, 10);

	printf("%s %s%s",
	       number == LONG_MAX   ? "lmax"
	       : number == LONG_MIN ? "lmin"
				    : "?",
	       errno == ERANGE ? "ERANGE" : "0", separator);
}

int main(void)
{
	char text[40];

	show("9223372036854775807", 10);
	show("9223372036854775808", 10);
	show("-0x8000000000000000", 16);
	show("-0x8000000000000001", 0);
	show("99999999999999999999999999999999999999999x", 10);
	show("-zzzzzzzzzzzzzzzzzzzzzzzzzzzzz", 36);
	snprintf(text, sizeof(text), "%ld", LONG_MAX);
	show_long(text, " ");
	snprintf(text, sizeof(text), "%lu", LONG_MAX + 1UL);
	show_long(text, " ");
	snprintf(text, sizeof(text), "%ld", LONG_MIN);
	show_long(text, " ");
	snprintf(text, sizeof(text), "-%lu", LONG_MAX + 2UL);
	show_long(text, "\n");
	return 0;
}
