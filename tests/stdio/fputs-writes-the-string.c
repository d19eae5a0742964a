/* SPDX-License-Identifier: 0BSD */
/*
 * fputs writes no end of line and no null (C17 7.21.7.4p2).
 *
 * expect-stdout: abc
 */
#include <stdio.h>

int main(void)
{
	return fputs("", stdout) < 0 || fputs("abc", stdout) < 0;
}
