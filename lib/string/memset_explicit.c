/* SPDX-License-Identifier: 0BSD */
/* memset_explicit - set bytes that nothing may read again. */
#include <string.h>

/* The compiler of a caller does not see that this is memset: it must call. */
void *memset_explicit(void *to, int value, size_t count)
{
	return memset(to, value, count);
}
