/* SPDX-License-Identifier: 0BSD */
/*
 * Shifts of 64 bits by 0 to 63 move each bit by so many places, across the
 * halves too (C17 6.5.7); a shift right of a negative one brings in ones, as
 * gcc and clang define it.
 *
 * expect-stdout: 448 left, 448 right, 448 with a sign\n
 */
#include <stdint.h>
#include <stdio.h>

static const uint64_t value[] = {
	0, 1, 0x80000000, 0x123456789abcdef0, 0x8000000000000000,
	0xfedcba9876543210, 0xffffffffffffffff,
};

int main(void)
{
	int left = 0, right = 0, with_sign = 0;
	for (unsigned int i = 0; i < sizeof value / sizeof *value; i++) {
		uint64_t twice = value[i], half = value[i], sign = value[i];
		for (int n = 0; n < 64; n++) {
			volatile uint64_t a = value[i];
			volatile int64_t b = (int64_t)a;
			volatile int count = n;
			left += a << count == twice;
			right += a >> count == half;
			with_sign += (uint64_t)(b >> count) == sign;
			twice += twice;
			half /= 2;
			sign = sign / 2 | (sign & (uint64_t)1 << 63);
		}
	}
	printf("%d left, %d right, %d with a sign\n", left, right, with_sign);
	return 0;
}
