/* SPDX-License-Identifier: 0BSD */
/* getenv - find a variable of the environment. */
#include <stdlib.h>

#include "environment.h"

char *getenv(const char *name)
{
	if (__environ == NULL)
		return NULL;
	for (char **variable = __environ; *variable != NULL; variable++) {
		char *at = *variable;
		const char *expected = name;

		while (*expected != '\0' && *expected == *at)
			expected++, at++;
		if (*expected == '\0' && *at == '=')
			return at + 1;
	}
	return NULL;
}
