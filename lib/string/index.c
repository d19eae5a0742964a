/* SPDX-License-Identifier: 0BSD */
/* index - an older name for strchr. */
#include <strings.h>
#include <string.h>

char *index(const char *string, int value)
{
	return strchr(string, value);
}
