/* SPDX-License-Identifier: 0BSD */
/* Find a variable's place in the environment. */
#include <string.h>

#include "environment.h"

char **__ex_variable(const char *name, size_t length)
{
	char **place = __environ;

	if (place != NULL)
		for (; *place != NULL; place++)
			if (strncmp(*place, name, length) == 0 &&
			    (*place)[length] == '=')
				return place;
	return NULL;
}
