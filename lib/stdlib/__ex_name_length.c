/* SPDX-License-Identifier: 0BSD */
/* Is this the name of a variable? */
#include <errno.h>

#include "environment.h"
#include "errno_variable.h"

long __ex_name_length(const char *name)
{
	long length = 0;

	if (name != NULL)
		while (name[length] != '\0' && name[length] != '=')
			length++;
	if (length > 0 && name[length] == '\0')
		return length;
	__ex_errno = EINVAL;
	return -1;
}
