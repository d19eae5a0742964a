/* SPDX-License-Identifier: 0BSD */
/* Enter a variable into the environment. */
#include <stdlib.h>
#include <string.h>

#include "environment.h"

static char **table; /* ours to enlarge; __environ, unless the program's own */

int __ex_put_variable(char *string, size_t length)
{
	char **place = __ex_variable(string, length);

	if (place != NULL) {
		*place = string;
		return 0;
	}

	size_t count = 0;

	if (__environ != NULL)
		while (__environ[count] != NULL)
			count++;

	char **old = __environ == table ? NULL : __environ;
	char **larger = realloc(table, (count + 2) * sizeof(*larger));

	if (larger == NULL)
		return -1;
	table = larger;
	if (old != NULL)
		memcpy(table, old, count * sizeof(*table));
	table[count] = string;
	table[count + 1] = NULL;
	__environ = table;
	return 0;
}
