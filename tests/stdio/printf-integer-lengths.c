/* SPDX-License-Identifier: 0BSD */
/*
 * hh h l ll j z t convert and size the argument (C17 7.21.6.1p7).
 *
 * expect-stdout: -1 255 377 ff | -1 65535 177777 ffff\n
 * expect-stdout: 44 44 | 4464 4464\n
 * expect-stdout: -9223372036854775808 18446744073709551615\n
 * expect-stdout: 1777777777777777777777 ffffffffffffffff\n
 * expect-stdout: 9223372036854775807 fedcba9876543210\n
 * expect-stdout: -9223372036854775808 18446744073709551615\n
 * expect-stdout: 1 1 1 1\n
 */
#include <limits.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

int main(void)
{
	printf("%hhd %hhu %hho %hhx | ", -1, -1, -1, -1);
	printf("%hd %hu %ho %hx\n", -1, -1, -1, -1);
	printf("%hhd %hhu | %hd %hu\n", 300, 300, 70000, 70000);
	printf("%lld %llu\n", LLONG_MIN, ULLONG_MAX);
	printf("%llo %llx\n", ULLONG_MAX, ULLONG_MAX);
	printf("%lld %llx\n", LLONG_MAX, 0xfedcba9876543210ull);
	printf("%jd %ju\n", INTMAX_MIN, UINTMAX_MAX);

	char number[30];
	snprintf(number, sizeof number, "%ld", LONG_MIN);
	int minimum = number[0] == '-' && number[1] == (sizeof(long) == 8 ? '9' : '2');
	snprintf(number, sizeof number, "%lu", ULONG_MAX);
	int maximum = number[0] == (sizeof(long) == 8 ? '1' : '4');
	snprintf(number, sizeof number, "%zu", SIZE_MAX);
	int size = number[0] == (sizeof(size_t) == 8 ? '1' : '4');
	snprintf(number, sizeof number, "%td %zd", (ptrdiff_t)-5, (size_t)-1);
	int difference = number[0] == '-' && number[1] == '5' &&
			 number[3] == '-' && number[4] == '1';
	printf("%d %d %d %d\n", minimum, maximum, size, difference);
	return 0;
}
