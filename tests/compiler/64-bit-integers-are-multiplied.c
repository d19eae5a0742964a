/* SPDX-License-Identifier: 0BSD */
/*
 * The product of 64 bits is that of the sums it stands for (C17 6.5.5p5), less
 * what does not fit; and they are compared by all their bits (6.5.8).
 *
 * expect-stdout: 169 products, 169 orders\n
 */
#include <stdint.h>
#include <stdio.h>

static const uint64_t value[] = {
	0, 1, 3, 0xffff, 0x10000, 0xffffffff, 0x100000000, 0x1fffffffff,
	0x123456789abcdef0, 0x7fffffffffffffff, 0x8000000000000000,
	0xfffffffffffffff1, 0xffffffffffffffff,
};
enum { VALUES = sizeof value / sizeof *value };

int main(void)
{
	int products = 0, orders = 0;
	for (int i = 0; i < VALUES; i++)
		for (int j = 0; j < VALUES; j++) {
			volatile uint64_t a = value[i], b = value[j];
			volatile int64_t c = (int64_t)a, d = (int64_t)b;
			uint64_t sum = 0;
			for (int bit = 63; bit >= 0; bit--) {
				sum += sum;
				if (b >> bit & 1)
					sum += a;
			}
			products += a * b == sum &&
				    (uint64_t)(c * (int64_t)(b & 1)) ==
					    (b & 1 ? a : 0) &&
				    (uint64_t)-a == ~a + 1;
			/* The table is in order; the last four are negative. */
			int before = i < j, low_before = i < j;
			if ((i > 9) != (j > 9))
				low_before = i > 9;
			orders += (a < b) == before && (a > b) == (j < i) &&
				  (a == b) == (i == j) && (a <= b) == (i <= j) &&
				  (c < d) == low_before &&
				  (c >= d) == !low_before;
		}
	printf("%d products, %d orders\n", products, orders);
	return 0;
}
