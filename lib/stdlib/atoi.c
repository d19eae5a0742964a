/* SPDX-License-Identifier: 0BSD */
/* atoi - read an int in decimal. */
#include <stdlib.h>

int atoi(const char *text)
{
	return (int)atol(text);
}
