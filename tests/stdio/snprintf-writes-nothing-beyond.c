/* SPDX-License-Identifier: 0BSD */
/*
 * Not a byte beyond the size is touched, whatever is cut: text, padding,
 * digits, strings (C17 7.21.6.5).
 *
 * expect-stdout: 0 wrong\n
 */
#include <stdio.h>
#include <string.h>

int main(void)
{
	static const char whole[] = "ab   42000000017xyz%   q";
	char text[40];
	int wrong = 0;

	for (int size = 1; size < 30; size++) {
		memset(text, '#', sizeof text);
		int result = snprintf(text, size, "ab%5d%09u%s%%%4c", 42, 17u,
				      "xyz", 'q');
		int stored = size - 1 < result ? size - 1 : result;
		wrong += result != (int)strlen(whole);
		wrong += memcmp(text, whole, stored) != 0;
		wrong += text[stored] != '\0';
		for (int i = size; i < 40; i++)
			wrong += text[i] != '#';
	}
	printf("%d wrong\n", wrong);
	return 0;
}
