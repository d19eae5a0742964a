/* SPDX-License-Identifier: 0BSD */
/*
 * strndup() copies at most the count, reads no byte past it, and always ends
 * the copy (C23 7.26.2.7, POSIX.1-2024 strndup()).
 *
 * expect-stdout: <> <ab> <abc> <abc> <abc>\040
 * expect-stdout: <0123456789 123456789 123456789>\n
 */
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Memory that was used before ends no string by being 0. */
static void use_memory(void)
{
	char *used[300];

	for (int i = 0; i < 300; i++) {
		used[i] = malloc(31);
		memset(used[i], 'x', 31);
	}
	for (int i = 0; i < 300; i++)
		free(used[i]);
}

static const char *copy(const char *text, size_t count)
{
	return strndup(text, count);
}

int main(void)
{
	const char unended[3] = {'a', 'b', 'c'};

	use_memory();
	printf("<%s> <%s> <%s> <%s>", copy("abc", 0), copy("abc", 2),
	       copy("abc", 3), copy("abc", (size_t)-1));
	printf(" <%s>", copy(unended, 3));
	printf(" <%s>\n", copy("0123456789 123456789 1234567890", 30));
}
