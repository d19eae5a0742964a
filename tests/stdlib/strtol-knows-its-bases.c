/* SPDX-License-Identifier: 0BSD */
/*
 * Base 0 reads the base off the text, 16 accepts 0x where a digit follows,
 * letters stand for 10 to 35 in either case (C17 7.22.1.4p3).
 *
 * expect-stdout: 255 ""\n63 "8"\n99 ""\n0 "xg"\n0 "x"\n0 ""\n
 * expect-stdout: 255 ""\n171 "G"\n0 "xyz"\n-31 ""\n
 * expect-stdout: 5 "2"\n35 ""\n1295 "["\n44027 ""\n8 "8"\n
 */
#include <stdio.h>
#include <stdlib.h>

static void show(const char *text, int base)
{
	char *end;
	long number = strtol(text, &end, base);

	printf("%ld \"%s\"\n", number, end);
}

int main(void)
{
	show("0xfF", 0);
	show("0778", 0);
	show("99", 0);
	show("0xg", 0);
	show("0x", 0);
	show("0", 0);
	show("ff", 16);
	show("0XabG", 16);
	show("0xyz", 16);
	show("-0x1f", 16);
	show("1012", 2);
	show("z", 36);
	show("Zz[", 36);
	show("xyz", 36);
	show("108", 8);
	return 0;
}
