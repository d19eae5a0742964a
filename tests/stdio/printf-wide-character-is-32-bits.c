/* SPDX-License-Identifier: 0BSD */
/*
 * The argument of %lc is a wint_t: what lies above it in a register is not
 * looked at (C17 7.21.6.1p8).
 *
 * with-cflags: -O1
 * expect-stdout: [A]\n
 */
#include <stdio.h>

static int print(const char *format, unsigned long character)
{
	return printf(format, (__WINT_TYPE__)character);
}

static int (*volatile hidden)(const char *, unsigned long) = print;

int main(void)
{
	return hidden("[%lc]\n", (unsigned long)0x100000041) != 4;
}
