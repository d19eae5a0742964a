/* SPDX-License-Identifier: 0BSD */
/*
 * Division of 64 bits truncates towards zero, and a / b * b + a % b is a,
 * with a sign and without (C17 6.5.5p6), whatever function does it.
 *
 * expect-stdout: 400 unsigned, 399 signed\n
 */
#include <stdint.h>
#include <stdio.h>

static const uint64_t value[] = {
	1, 2, 3, 7, 10, 0x7fffffff, 0x80000000, 0xffffffff, 0x100000000,
	0x100000001, 0x123456789, 1000000000000, 0x7fffffff00000000,
	0x7fffffffffffffff, 0x8000000000000000, 0x8000000000000001,
	0xfffffffe00000001, 0xffffffff00000000, 0xfffffffffffffffe,
	0xffffffffffffffff,
};
enum { VALUES = sizeof value / sizeof *value };

/* What the schoolbook makes of it, with additions alone. */
static uint64_t schoolbook(uint64_t a, uint64_t b, uint64_t *rest)
{
	uint64_t quotient = 0, part = 0;
	for (int i = 63; i >= 0; i--) {
		int wide = part >> 63 != 0;
		part = part + part + (a >> i & 1);
		if (wide || part >= b) {
			part -= b;
			quotient |= (uint64_t)1 << i;
		}
	}
	*rest = part;
	return quotient;
}

int main(void)
{
	int plain = 0, with_sign = 0;
	for (int i = 0; i < VALUES; i++)
		for (int j = 0; j < VALUES; j++) {
			volatile uint64_t a = value[i], b = value[j];
			uint64_t rest, quotient = schoolbook(a, b, &rest);
			plain += a / b == quotient && a % b == rest;

			volatile int64_t c = (int64_t)a, d = (int64_t)b;
			if (c == INT64_MIN && d == -1)
				continue;
			quotient = schoolbook(c < 0 ? -a : a, d < 0 ? -b : b,
					      &rest);
			if ((c < 0) != (d < 0))
				quotient = -quotient;
			if (c < 0)
				rest = -rest;
			with_sign += (uint64_t)(c / d) == quotient &&
				     (uint64_t)(c % d) == rest;
		}
	printf("%d unsigned, %d signed\n", plain, with_sign);
	return 0;
}
