/* SPDX-License-Identifier: 0BSD */
/*
 * Subnormal long doubles are rounded where their digits end (IEEE 754-2019 3.4,
 * binary128), where long
 * double is that.
 *
 * expect-stdout: 0 wrong\n
 */
#include <float.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

struct bits {
	uint64_t high, low;
};

#if LDBL_MANT_DIG == 113
static const struct {
	char operation;
	struct bits a, b, result;
} row[] = {
	{ '+',
	  { 0x0000000000000000, 0x0000000000000001 },
	  { 0x0000000000000000, 0x0000000000000001 },
	  { 0x0000000000000000, 0x0000000000000002 } },
	{ '+',
	  { 0x0000ffffffffffff, 0xffffffffffffffff },
	  { 0x0000000000000000, 0x0000000000000001 },
	  { 0x0001000000000000, 0x0000000000000000 } },
	{ '-',
	  { 0x0001000000000000, 0x0000000000000000 },
	  { 0x0000000000000000, 0x0000000000000001 },
	  { 0x0000ffffffffffff, 0xffffffffffffffff } },
	{ '-',
	  { 0x0001000000000000, 0x0000000000000001 },
	  { 0x0001000000000000, 0x0000000000000000 },
	  { 0x0000000000000000, 0x0000000000000001 } },
	{ '*',
	  { 0x0001000000000000, 0x0000000000000000 },
	  { 0x3ffe000000000000, 0x0000000000000000 },
	  { 0x0000800000000000, 0x0000000000000000 } },
	{ '*',
	  { 0x0001000000000000, 0x0000000000000001 },
	  { 0x3ffe000000000000, 0x0000000000000000 },
	  { 0x0000800000000000, 0x0000000000000000 } },
	{ '*',
	  { 0x0001000000000000, 0x0000000000000003 },
	  { 0x3ffe000000000000, 0x0000000000000000 },
	  { 0x0000800000000000, 0x0000000000000002 } },
	{ '*',
	  { 0x0000000000000000, 0x0000000000000001 },
	  { 0x3ffe000000000000, 0x0000000000000000 },
	  { 0x0000000000000000, 0x0000000000000000 } },
	{ '*',
	  { 0x0000000000000000, 0x0000000000000001 },
	  { 0x3ffe000000000000, 0x0000000000000001 },
	  { 0x0000000000000000, 0x0000000000000001 } },
	{ '*',
	  { 0x0000000000000000, 0x0000000000000003 },
	  { 0x3ffe000000000000, 0x0000000000000000 },
	  { 0x0000000000000000, 0x0000000000000002 } },
	{ '*',
	  { 0x0000000000000000, 0x0000000000000001 },
	  { 0x406f000000000000, 0x0000000000000000 },
	  { 0x0001000000000000, 0x0000000000000000 } },
	{ '*',
	  { 0x0000000000000000, 0x0000000000000001 },
	  { 0x0000000000000000, 0x0000000000000001 },
	  { 0x0000000000000000, 0x0000000000000000 } },
	{ '*',
	  { 0x8001000000000000, 0x0000000000000000 },
	  { 0x3f8c000000000000, 0x0000000000000000 },
	  { 0x8000000000000000, 0x0000000000000000 } },
	{ '/',
	  { 0x0001000000000000, 0x0000000000000000 },
	  { 0x406f000000000000, 0x0000000000000000 },
	  { 0x0000000000000000, 0x0000000000000001 } },
	{ '/',
	  { 0x0001000000000000, 0x0000000000000000 },
	  { 0x4070000000000000, 0x0000000000000000 },
	  { 0x0000000000000000, 0x0000000000000000 } },
	{ '/',
	  { 0x0001000000000000, 0x0000000000000001 },
	  { 0x4070000000000000, 0x0000000000000000 },
	  { 0x0000000000000000, 0x0000000000000001 } },
	{ '/',
	  { 0x0001000000000000, 0x0000000000000000 },
	  { 0x4000000000000000, 0x0000000000000000 },
	  { 0x0000800000000000, 0x0000000000000000 } },
	{ '/',
	  { 0x0000000000000000, 0x0000000000000001 },
	  { 0x4000000000000000, 0x0000000000000000 },
	  { 0x0000000000000000, 0x0000000000000000 } },
	{ '/',
	  { 0x0000000000000000, 0x0000000000000003 },
	  { 0x4000000000000000, 0x0000000000000000 },
	  { 0x0000000000000000, 0x0000000000000002 } },
	{ '/',
	  { 0x0000000000000000, 0x0000000000000001 },
	  { 0x0000000000000000, 0x0000000000000001 },
	  { 0x3fff000000000000, 0x0000000000000000 } },
	{ '/',
	  { 0x0000ffffffffffff, 0xffffffffffffffff },
	  { 0x3ffe000000000000, 0x0000000000000000 },
	  { 0x0001ffffffffffff, 0xfffffffffffffffe } },
	{ '*',
	  { 0x0000ffffffffffff, 0xffffffffffffffff },
	  { 0x4000000000000000, 0x0000000000000000 },
	  { 0x0001ffffffffffff, 0xfffffffffffffffe } },
	{ '*',
	  { 0x1ff7000000000000, 0x0000000000000003 },
	  { 0x1ff6000000000000, 0x0000000000000005 },
	  { 0x0000000020000000, 0x0000000000000000 } },
	{ '*',
	  { 0x3fffffffffffffff, 0xffffffffffffffff },
	  { 0x0000ffffffffffff, 0xffffffffffffffff },
	  { 0x0001ffffffffffff, 0xfffffffffffffffd } },
	{ '/',
	  { 0x0001ffffffffffff, 0xffffffffffffffff },
	  { 0x4000ffffffffffff, 0xffffffffffffffff },
	  { 0x0000800000000000, 0x0000000000000000 } },
};

/* Words, not bytes, are in the order of the machine. */
static long double number(struct bits bits)
{
	const int low_first = *(const char *)&(const int){ 1 };
	uint64_t word[2] = { low_first ? bits.low : bits.high,
			     low_first ? bits.high : bits.low };
	long double value;
	memcpy(&value, word, sizeof value);
	return value;
}

int main(void)
{
	int wrong = 0;
	for (unsigned int i = 0; i < sizeof row / sizeof *row; i++) {
		volatile long double a = number(row[i].a), b = number(row[i].b);
		long double result, expected = number(row[i].result);
		switch (row[i].operation) {
		case '+':
			result = a + b;
			break;
		case '-':
			result = a - b;
			break;
		case '*':
			result = a * b;
			break;
		default:
			result = a / b;
		}
		if (expected != expected
			    ? result == result
			    : memcmp(&result, &expected, sizeof result)) {
			printf("row %u\n", i);
			wrong++;
		}
	}
	printf("%d wrong\n", wrong);
	return 0;
}
#else
int main(void)
{
	puts("SKIP long double has another format here");
	return 77;
}
#endif
