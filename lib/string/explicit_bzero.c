/* SPDX-License-Identifier: 0BSD */
/* explicit_bzero - clear bytes that nothing may read again. */
#include <string.h>

/* The compiler of a caller does not see that this is memset: it must call. */
void explicit_bzero(void *to, size_t count)
{
	memset(to, 0, count);
}
