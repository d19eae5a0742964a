/* SPDX-License-Identifier: 0BSD */
/*
 * n stores the number of bytes so far, in an object of the length's type, and
 * writes nothing (C17 7.21.6.1p8).
 *
 * expect-stdout: abc 12345 end\n
 * expect-stdout: 0 3 9 13 14 14 14 | 77 77\n
 */
#include <stdint.h>
#include <stdio.h>

int main(void)
{
	int start = -1;
	int count = -1;
	struct {
		signed char guard;
		signed char value;
		signed char end;
	} tiny = { 77, -1, 77 };
	short small = -1;
	long large = -1;
	long long larger = -1;
	intmax_t largest = -1;

	printf("%nabc%n %d%hhn end%hn\n%ln%lln%jn", &start, &count, 12345,
	       &tiny.value, &small, &large, &larger, &largest);
	printf("%d %d %d %d %ld %lld %d | %d %d\n", start, count, tiny.value,
	       small, large, larger, (int)largest, tiny.guard, tiny.end);
	return 0;
}
