/* SPDX-License-Identifier: 0BSD */
/* bcopy - memmove with its target second. */
#include <strings.h>
#include <string.h>

void bcopy(const void *from, void *to, size_t count)
{
	memmove(to, from, count);
}
