/* SPDX-License-Identifier: 0BSD */
/*
 * In the "C" locale tolower() and toupper() change the 26 letters and return
 * all else, EOF too, as it is (C17 7.4.2): what changes, of EOF and 0 to 255.
 *
 * expect-stdout: AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz\n
 * expect-stdout: aAbBcCdDeEfFgGhHiIjJkKlLmMnNoOpPqQrRsStTuUvVwWxXyYzZ\n
 */
#include <ctype.h>
#include <stdio.h>

static void show(int (*change)(int))
{
	for (int i = EOF; i < 256; i++)
		if (change(i) != i)
			printf("%c%c", i, change(i));
	putchar('\n');
}

int main(void)
{
	show(tolower);
	show(toupper);
}
