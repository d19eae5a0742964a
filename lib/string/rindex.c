/* SPDX-License-Identifier: 0BSD */
/* rindex - an older name for strrchr. */
#include <strings.h>
#include <string.h>

char *rindex(const char *string, int value)
{
	return strrchr(string, value);
}
