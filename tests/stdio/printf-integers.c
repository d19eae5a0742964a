/* SPDX-License-Identifier: 0BSD */
/*
 * d i u o x X of every sign and size (C17 7.21.6.1p8).
 *
 * expect-stdout: 0 -1 2147483647 -2147483648\n
 * expect-stdout: 0 4294967295 37777777777 ffffffff FFFFFFFF\n
 * expect-stdout: 123 123 173 7b 7B 0 0 0\n
 */
#include <limits.h>
#include <stdio.h>

int main(void)
{
	printf("%d %i %d %i\n", 0, -1, INT_MAX, INT_MIN);
	printf("%u %u %o %x %X\n", 0u, UINT_MAX, UINT_MAX, UINT_MAX, UINT_MAX);
	printf("%i %u %o %x %X %o %x %X\n", 123, 123u, 123u, 123u, 123u, 0u, 0u,
	       0u);
	return 0;
}
