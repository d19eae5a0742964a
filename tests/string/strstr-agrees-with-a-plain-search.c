/* SPDX-License-Identifier: 0BSD */
/*
 * strstr() finds each pattern of up to 4 bytes from two letters where a search
 * without any art finds it, in each string of up to 10 (C17 7.24.5.7). The
 * number of strings, and how often the answers were equal.
 *
 * expect-stdout: 2047 63457 63457\n
 */
#include <stdio.h>
#include <string.h>

static void spell(char *text, unsigned int code)
{
	for (; code > 1; code >>= 1) /* the highest bit only ends it */
		*text++ = code & 1 ? 'a' : 'b';
	*text = '\0';
}

static const char *search(const char *text, const char *pattern)
{
	for (;; text++) {
		size_t i = 0;

		while (pattern[i] && text[i] == pattern[i])
			i++;
		if (!pattern[i])
			return text;
		if (!*text)
			return NULL;
	}
}

int main(void)
{
	char text[11], pattern[5];
	int texts = 0, searches = 0, equal = 0;

	for (unsigned int code = 1; code < 2048; code++) {
		spell(text, code);
		texts++;
		for (unsigned int other = 1; other < 32; other++) {
			spell(pattern, other);
			searches++;
			equal += strstr(text, pattern) == search(text, pattern);
		}
	}
	printf("%d %d %d\n", texts, searches, equal);
}
