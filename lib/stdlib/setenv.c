/* SPDX-License-Identifier: 0BSD */
/* setenv - put a variable into the environment. */
#include <stdlib.h>
#include <string.h>

#include "environment.h"

int setenv(const char *name, const char *value, int overwrite)
{
	long name_length = __ex_name_length(name);

	if (name_length < 0)
		return -1;

	size_t length = (size_t)name_length;

	if (!overwrite && __ex_variable(name, length) != NULL)
		return 0;

	size_t size = strlen(value) + 1;
	char *string = malloc(length + 1 + size);

	if (string == NULL)
		return -1;
	memcpy(string, name, length);
	string[length] = '=';
	memcpy(string + length + 1, value, size);
	if (__ex_put_variable(string, length) == 0)
		return 0;
	free(string);
	return -1;
}
