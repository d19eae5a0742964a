/* SPDX-License-Identifier: 0BSD */
/* atoll - read a long long in decimal. */
#include <stdlib.h>

long long atoll(const char *text)
{
	return strtoll(text, NULL, 10);
}
