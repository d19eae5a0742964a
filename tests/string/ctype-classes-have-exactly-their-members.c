/* SPDX-License-Identifier: 0BSD */
/*
 * In the "C" locale each class has exactly the members that C17 7.4.1 lists,
 * and EOF is in none: for all of EOF and 0 to 255, the ranges, in hexadecimal.
 *
 * expect-stdout: alnum 30-39 41-5a 61-7a\n
 * expect-stdout: alpha 41-5a 61-7a\n
 * expect-stdout: blank 9-9 20-20\n
 * expect-stdout: cntrl 0-1f 7f-7f\n
 * expect-stdout: digit 30-39\n
 * expect-stdout: graph 21-7e\n
 * expect-stdout: lower 61-7a\n
 * expect-stdout: print 20-7e\n
 * expect-stdout: punct 21-2f 3a-40 5b-60 7b-7e\n
 * expect-stdout: space 9-d 20-20\n
 * expect-stdout: upper 41-5a\n
 * expect-stdout: xdigit 30-39 41-46 61-66\n
 */
#include <ctype.h>
#include <stdio.h>

static void show(const char *name, int (*is_member)(int))
{
	int first = 256; /* of the range being read; 256 outside of any */

	printf("%s", name);
	for (int i = EOF; i <= 256; i++) {
		int member = i < 256 && is_member(i);

		if (member && first == 256)
			first = i;
		if (!member && first != 256) {
			printf(" %x-%x", (unsigned int)first,
			       (unsigned int)i - 1);
			first = 256;
		}
	}
	putchar('\n');
}

int main(void)
{
	show("alnum", isalnum);
	show("alpha", isalpha);
	show("blank", isblank);
	show("cntrl", iscntrl);
	show("digit", isdigit);
	show("graph", isgraph);
	show("lower", islower);
	show("print", isprint);
	show("punct", ispunct);
	show("space", isspace);
	show("upper", isupper);
	show("xdigit", isxdigit);
}
