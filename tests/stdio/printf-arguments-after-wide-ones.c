/* SPDX-License-Identifier: 0BSD */
/*
 * Arguments of different sizes are fetched in order (C17 7.16.1.1).
 *
 * expect-stdout: 1 -2 3 -4 5 six 7 8 9 10 11 12\n
 */
#include <stdint.h>
#include <stdio.h>

int main(void)
{
	printf("%d %lld %d %lld %ld %s %c %jd %zu %hhd %lld %d\n", 1, -2ll, 3,
	       -4ll, 5l, "six", '7', (intmax_t)8, (size_t)9, 10, 11ll, 12);
	return 0;
}
