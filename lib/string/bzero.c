/* SPDX-License-Identifier: 0BSD */
/* bzero - set bytes to 0. */
#include <strings.h>
#include <string.h>

void bzero(void *to, size_t count)
{
	memset(to, 0, count);
}
