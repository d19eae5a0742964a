/* SPDX-License-Identifier: 0BSD */
/*
 * atoi, atol and atoll read as strtol does in base 10 (C17 7.22.1.2).
 *
 * expect-stdout: 42 -7 0 0 12\n2147483647 -2147483648\n-5 100000\n
 * expect-stdout: 9223372036854775807 -9223372036854775808\n
 */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
	printf("%d %d %d %d %d\n", atoi("42"), atoi(" \n-7x"), atoi(""),
	       atoi("x1"), atoi("+0012.5"));
	printf("%d %d\n", atoi("2147483647"), atoi("-2147483648"));
	printf("%ld %ld\n", atol("\t-5"), atol("100000"));
	printf("%lld %lld\n", atoll("9223372036854775807"),
	       atoll("-9223372036854775808"));
	return 0;
}
