/* SPDX-License-Identifier: 0BSD */
/*
 * Sums, products and quotients of long doubles are rounded to the nearest, and to
 * the even one of two (IEEE 754-2019 4.3.1, binary128), where long
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
	  { 0x3fff000000000000, 0x0000000000000000 },
	  { 0x3fff000000000000, 0x0000000000000000 },
	  { 0x4000000000000000, 0x0000000000000000 } },
	{ '+',
	  { 0x3fff000000000000, 0x0000000000000000 },
	  { 0x3f8e000000000000, 0x0000000000000000 },
	  { 0x3fff000000000000, 0x0000000000000000 } },
	{ '+',
	  { 0x3fff000000000000, 0x0000000000000001 },
	  { 0x3f8e000000000000, 0x0000000000000000 },
	  { 0x3fff000000000000, 0x0000000000000002 } },
	{ '+',
	  { 0x3fff000000000000, 0x0000000000000000 },
	  { 0x3f8e000000000000, 0x0000000000000001 },
	  { 0x3fff000000000000, 0x0000000000000001 } },
	{ '+',
	  { 0x3fff000000000000, 0x0000000000000000 },
	  { 0xbf8e000000000000, 0x0000000000000000 },
	  { 0x3ffeffffffffffff, 0xffffffffffffffff } },
	{ '+',
	  { 0x3fff000000000000, 0x0000000000000000 },
	  { 0xbf8d000000000000, 0x0000000000000000 },
	  { 0x3fff000000000000, 0x0000000000000000 } },
	{ '+',
	  { 0x3fff000000000000, 0x0000000000000000 },
	  { 0xbf8d000000000000, 0x0000000000000001 },
	  { 0x3ffeffffffffffff, 0xffffffffffffffff } },
	{ '+',
	  { 0x3fff000000000000, 0x0000000000000000 },
	  { 0x3f1f000000000000, 0x0000000000000000 },
	  { 0x3fff000000000000, 0x0000000000000000 } },
	{ '-',
	  { 0x3fff000000000000, 0x0000000000000000 },
	  { 0x3fff000000000000, 0x0000000000000001 },
	  { 0xbf8f000000000000, 0x0000000000000000 } },
	{ '-',
	  { 0x3fff000000000000, 0x0000000000000001 },
	  { 0x3fff000000000000, 0x0000000000000000 },
	  { 0x3f8f000000000000, 0x0000000000000000 } },
	{ '-',
	  { 0x4000000000000000, 0x0000000000000000 },
	  { 0x3fffffffffffffff, 0xffffffffffffffff },
	  { 0x3f8f000000000000, 0x0000000000000000 } },
	{ '-',
	  { 0x3fff000000000000, 0x0000000000000000 },
	  { 0x3fff000000000000, 0x0000000000000000 },
	  { 0x0000000000000000, 0x0000000000000000 } },
	{ '-',
	  { 0xbfff000000000000, 0x0000000000000000 },
	  { 0xbfff000000000000, 0x0000000000000000 },
	  { 0x0000000000000000, 0x0000000000000000 } },
	{ '+',
	  { 0x0000000000000000, 0x0000000000000000 },
	  { 0x8000000000000000, 0x0000000000000000 },
	  { 0x0000000000000000, 0x0000000000000000 } },
	{ '+',
	  { 0x8000000000000000, 0x0000000000000000 },
	  { 0x8000000000000000, 0x0000000000000000 },
	  { 0x8000000000000000, 0x0000000000000000 } },
	{ '-',
	  { 0x0000000000000000, 0x0000000000000000 },
	  { 0x0000000000000000, 0x0000000000000000 },
	  { 0x0000000000000000, 0x0000000000000000 } },
	{ '-',
	  { 0x8000000000000000, 0x0000000000000000 },
	  { 0x0000000000000000, 0x0000000000000000 },
	  { 0x8000000000000000, 0x0000000000000000 } },
	{ '+',
	  { 0x4004800000000000, 0x0000000000000000 },
	  { 0x4002000000000000, 0x0000000000000007 },
	  { 0x4004c00000000000, 0x0000000000000002 } },
	{ '+',
	  { 0x3fffffffffffffff, 0xffffffffffffffff },
	  { 0x3f8e000000000000, 0x0000000000000000 },
	  { 0x4000000000000000, 0x0000000000000000 } },
	{ '+',
	  { 0x3fffffffffffffff, 0xffffffffffffffff },
	  { 0x3f8d000000000000, 0x0000000000000000 },
	  { 0x3fffffffffffffff, 0xffffffffffffffff } },
	{ '-',
	  { 0x406f000000000000, 0x0000000000000000 },
	  { 0x3ffe000000000000, 0x0000000000000000 },
	  { 0x406effffffffffff, 0xffffffffffffffff } },
	{ '-',
	  { 0x4070000000000000, 0x0000000000000000 },
	  { 0x3ffe000000000000, 0x0000000000000001 },
	  { 0x406fffffffffffff, 0xffffffffffffffff } },
	{ '*',
	  { 0x3fff000000000000, 0x0000000000000001 },
	  { 0x3fff000000000000, 0x0000000000000001 },
	  { 0x3fff000000000000, 0x0000000000000002 } },
	{ '*',
	  { 0x3fffffffffffffff, 0xffffffffffffffff },
	  { 0x3fffffffffffffff, 0xffffffffffffffff },
	  { 0x4000ffffffffffff, 0xfffffffffffffffe } },
	{ '*',
	  { 0x3fff800000000000, 0x0000000000000000 },
	  { 0x3fff000000000000, 0x0000000000000001 },
	  { 0x3fff800000000000, 0x0000000000000002 } },
	{ '*',
	  { 0x3fff800000000000, 0x0000000000000000 },
	  { 0x3fff000000000000, 0x0000000000000003 },
	  { 0x3fff800000000000, 0x0000000000000004 } },
	{ '*',
	  { 0xc002000000000000, 0x0000000000000005 },
	  { 0x3ffb000000000000, 0x0000000000000009 },
	  { 0xbffe000000000000, 0x000000000000000e } },
	{ '*',
	  { 0x0000000000000000, 0x0000000000000000 },
	  { 0xc002000000000000, 0x0000000000000000 },
	  { 0x8000000000000000, 0x0000000000000000 } },
	{ '*',
	  { 0x3fff000000000000, 0x0100000000000000 },
	  { 0x3fff000000000000, 0x0100000000000000 },
	  { 0x3fff000000000000, 0x0200000000000001 } },
	{ '*',
	  { 0x3fff000000000000, 0x0100000000000001 },
	  { 0x3fff000000000000, 0x00ffffffffffffff },
	  { 0x3fff000000000000, 0x0200000000000001 } },
	{ '/',
	  { 0x3fff000000000000, 0x0000000000000000 },
	  { 0x4000800000000000, 0x0000000000000000 },
	  { 0x3ffd555555555555, 0x5555555555555555 } },
	{ '/',
	  { 0x4000000000000000, 0x0000000000000000 },
	  { 0x4000800000000000, 0x0000000000000000 },
	  { 0x3ffe555555555555, 0x5555555555555555 } },
	{ '/',
	  { 0x3fff000000000000, 0x0000000000000000 },
	  { 0x4002400000000000, 0x0000000000000000 },
	  { 0x3ffb999999999999, 0x999999999999999a } },
	{ '/',
	  { 0x3fffffffffffffff, 0xffffffffffffffff },
	  { 0x3fffffffffffffff, 0xfffffffffffffffe },
	  { 0x3fff000000000000, 0x0000000000000001 } },
	{ '/',
	  { 0x3fffffffffffffff, 0xfffffffffffffffe },
	  { 0x3fffffffffffffff, 0xffffffffffffffff },
	  { 0x3ffeffffffffffff, 0xffffffffffffffff } },
	{ '/',
	  { 0x3fff000000000000, 0x0000000000000001 },
	  { 0x3fff000000000000, 0x0000000000000002 },
	  { 0x3ffeffffffffffff, 0xfffffffffffffffe } },
	{ '/',
	  { 0xc001000000000000, 0x0000000000000000 },
	  { 0x4000000000000000, 0x0000000000000000 },
	  { 0xc000000000000000, 0x0000000000000000 } },
	{ '/',
	  { 0x0000000000000000, 0x0000000000000000 },
	  { 0xbfff000000000000, 0x0000000000000000 },
	  { 0x8000000000000000, 0x0000000000000000 } },
	{ '/',
	  { 0x4005200000000000, 0x0000000000000000 },
	  { 0x4001400000000000, 0x0000000000000000 },
	  { 0x4002cccccccccccc, 0xcccccccccccccccd } },
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
