/* SPDX-License-Identifier: 0BSD */
/*
 * strtol skips white space, takes one sign and as many digits as there are,
 * and tells where it stopped: at the very start where there is no number (C17
 * 7.22.1.4p3-p7).
 *
 * expect-stdout: 42 "rest"\n-17 ""\n8 " 9"\n0 "x"\n0 "abc"\n0 ""\n0 "  "\n
 * expect-stdout: 0 "+-5"\n0 "- 5"\n0 "-"\n12 "@"\n
 */
#include <stdio.h>
#include <stdlib.h>

static void show(const char *text)
{
	char *end;
	long number = strtol(text, &end, 10);

	printf("%ld \"%s\"\n", number, end);
}

int main(void)
{
	show("42rest");
	show(" \t\n\v\f\r-17");
	show("+08 9");
	show("0x");
	show("abc");
	show("");
	show("  ");
	show("+-5");
	show("- 5");
	show("-");
	show("12@");
	return 0;
}
