/* SPDX-License-Identifier: 0BSD */
/* strcoll - compare strings in the order of the "C" locale. */
#include <string.h>

int strcoll(const char *one, const char *two)
{
	return strcmp(one, two);
}
