/* SPDX-License-Identifier: 0BSD */
/*
 * snprintf stores at most size - 1 bytes and a null, and returns what it
 * would have stored (C17 7.21.6.5).
 *
 * expect-stdout: 5 [12345] 5 [1234] 5 [] 5 untouched 5\n
 */
#include <stdio.h>
#include <string.h>

int main(void)
{
	char text[10];

	int result = snprintf(text, 6, "%d", 12345);
	printf("%d [%s] ", result, text);
	result = snprintf(text, 5, "%d", 12345);
	printf("%d [%s] ", result, text);
	result = snprintf(text, 1, "%d", 12345);
	printf("%d [%s] ", result, text);
	memset(text, 'x', sizeof text);
	result = snprintf(text, 0, "%d", 12345);
	printf("%d %s ", result, text[0] == 'x' ? "untouched" : "touched");
	printf("%d\n", snprintf(NULL, 0, "%d", 12345));
	return 0;
}
