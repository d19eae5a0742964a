/* SPDX-License-Identifier: 0BSD */
/* unsetenv - take a variable out of the environment. */
#include <stdlib.h>

#include "environment.h"

int unsetenv(const char *name)
{
	long length = __ex_name_length(name);
	char **place;

	if (length < 0)
		return -1;
	/* It may be there more than once: exec takes any strings. */
	while ((place = __ex_variable(name, (size_t)length)) != NULL)
		do
			place[0] = place[1];
		while (*place++ != NULL);
	return 0;
}
