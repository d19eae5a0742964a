/* SPDX-License-Identifier: 0BSD */
/*
 * strxfrm() returns the length of the result, which in the "C" locale is the
 * string, and may be asked for that alone with a null target (C17 7.24.4.5).
 *
 * expect-stdout: 3\n3 abc\n0 \n
 */
#include <stdio.h>
#include <string.h>

int main(void)
{
	char target[4] = "xyz";
	int length = (int)strxfrm(NULL, "abc", 0);

	printf("%d\n", length);
	length = (int)strxfrm(target, "abc", 4);
	printf("%d %s\n", length, target);
	length = (int)strxfrm(target, "", 1);
	printf("%d %s\n", length, target);
}
