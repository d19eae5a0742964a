/* SPDX-License-Identifier: 0BSD */
/* putenv - make a string a part of the environment. */
#include <stdlib.h>
#include <string.h>

#include "environment.h"

int putenv(char *string)
{
	size_t length = strcspn(string, "=");

	if (length == 0 || string[length] == '\0')
		return unsetenv(string); /* which refuses "=..." */
	return __ex_put_variable(string, length);
}
