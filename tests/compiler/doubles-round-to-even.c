/* SPDX-License-Identifier: 0BSD */
/*
 * Sums, products and quotients of doubles are rounded to the nearest, and to
 * the even one of two (IEEE 754-2019 4.3.1, binary64).
 *
 * expect-stdout: 0 wrong\n
 */
#include <float.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static const struct {
	char operation;
	uint64_t a, b, result;
} row[] = {
	{ '+', 0x3ff0000000000000, 0x3ff0000000000000, 0x4000000000000000 },
	{ '+', 0x3ff0000000000000, 0x3ca0000000000000, 0x3ff0000000000000 },
	{ '+', 0x3ff0000000000001, 0x3ca0000000000000, 0x3ff0000000000002 },
	{ '+', 0x3ff0000000000000, 0xbca0000000000000, 0x3fefffffffffffff },
	{ '+', 0x3ff0000000000000, 0xbc90000000000000, 0x3ff0000000000000 },
	{ '+', 0x3ff0000000000000, 0x3970000000000000, 0x3ff0000000000000 },
	{ '-', 0x3ff0000000000000, 0x3ff0000000000001, 0xbcb0000000000000 },
	{ '-', 0x3ff0000000000001, 0x3ff0000000000000, 0x3cb0000000000000 },
	{ '-', 0x4000000000000000, 0x3fffffffffffffff, 0x3cb0000000000000 },
	{ '-', 0x3ff0000000000000, 0x3ff0000000000000, 0x0000000000000000 },
	{ '-', 0xbff0000000000000, 0xbff0000000000000, 0x0000000000000000 },
	{ '+', 0x0000000000000000, 0x8000000000000000, 0x0000000000000000 },
	{ '+', 0x8000000000000000, 0x8000000000000000, 0x8000000000000000 },
	{ '-', 0x0000000000000000, 0x0000000000000000, 0x0000000000000000 },
	{ '-', 0x8000000000000000, 0x0000000000000000, 0x8000000000000000 },
	{ '+', 0x4048000000000000, 0x4020000000000007, 0x404c000000000002 },
	{ '+', 0x3fffffffffffffff, 0x3ca0000000000000, 0x4000000000000000 },
	{ '+', 0x3fffffffffffffff, 0x3c90000000000000, 0x3fffffffffffffff },
	{ '-', 0x4330000000000000, 0x3fe0000000000000, 0x432fffffffffffff },
	{ '*', 0x3ff0000000000001, 0x3ff0000000000001, 0x3ff0000000000002 },
	{ '*', 0x3fffffffffffffff, 0x3fffffffffffffff, 0x400ffffffffffffe },
	{ '*', 0x3ff8000000000000, 0x3ff0000000000001, 0x3ff8000000000002 },
	{ '*', 0x3ff8000000000000, 0x3ff0000000000003, 0x3ff8000000000004 },
	{ '*', 0xc020000000000005, 0x3fb0000000000009, 0xbfe000000000000e },
	{ '*', 0x0000000000000000, 0xc020000000000000, 0x8000000000000000 },
	{ '*', 0x3ff0000004000000, 0x3ff0000004000000, 0x3ff0000008000001 },
	{ '*', 0x3ff0000004000001, 0x3ff0000003ffffff, 0x3ff0000008000001 },
	{ '/', 0x3ff0000000000000, 0x4008000000000000, 0x3fd5555555555555 },
	{ '/', 0x4000000000000000, 0x4008000000000000, 0x3fe5555555555555 },
	{ '/', 0x3ff0000000000000, 0x4024000000000000, 0x3fb999999999999a },
	{ '/', 0x3ffffffffffffffe, 0x3fffffffffffffff, 0x3fefffffffffffff },
	{ '/', 0x3ff0000000000001, 0x3ff0000000000002, 0x3feffffffffffffe },
	{ '/', 0xc010000000000000, 0x4000000000000000, 0xc000000000000000 },
	{ '/', 0x0000000000000000, 0xbff0000000000000, 0x8000000000000000 },
	{ '/', 0x4052000000000000, 0x4014000000000000, 0x402ccccccccccccd },
#if FLT_EVAL_METHOD == 0 /* else what is rounded is rounded before */
	{ '+', 0x3ff0000000000000, 0x3ca0000000000001, 0x3ff0000000000001 },
	{ '+', 0x3ff0000000000000, 0xbc90000000000001, 0x3fefffffffffffff },
	{ '-', 0x4340000000000000, 0x3fe0000000000001, 0x433fffffffffffff },
	{ '/', 0x3fffffffffffffff, 0x3ffffffffffffffe, 0x3ff0000000000001 },
#endif
};

static double number(uint64_t bits)
{
	double value;
	memcpy(&value, &bits, sizeof value);
	return value;
}

int main(void)
{
	int wrong = 0;
	for (unsigned int i = 0; i < sizeof row / sizeof *row; i++) {
		volatile double a = number(row[i].a), b = number(row[i].b);
		volatile double result;
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
		double expected = number(row[i].result);
		uint64_t bits;
		double end = result;
		memcpy(&bits, &end, sizeof bits);
		if (expected != expected ? end == end
					 : bits != row[i].result) {
			printf("row %u\n", i);
			wrong++;
		}
	}
	printf("%d wrong\n", wrong);
	return 0;
}
