/* SPDX-License-Identifier: 0BSD */
/*
 * strdup() returns a copy that lives apart from the string and can be freed
 * (C23 7.26.2.6, POSIX.1-2024 strdup()).
 *
 * expect-stdout: 0123456789 123456789 123456789\n
 * expect-stdout: A123456789 123456789 123456789\n\n
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

int main(void)
{
	char text[] = "0123456789 123456789 123456789";

	use_memory();

	char *copy = strdup(text), *empty = strdup("");

	text[0] = 'A';
	printf("%s\n%s\n%s\n", copy, text, empty);
	free(copy);
	free(empty);
}
