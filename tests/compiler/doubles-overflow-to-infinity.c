/* SPDX-License-Identifier: 0BSD */
/*
 * Too large doubles are infinite, and what has no answer is not a number
 * (IEEE 754-2019 6.1, 7.2, binary64).
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
	{ '+', 0x7fefffffffffffff, 0x7fefffffffffffff, 0x7ff0000000000000 },
	{ '+', 0x7fefffffffffffff, 0x7c90000000000000, 0x7ff0000000000000 },
	{ '+', 0x7fefffffffffffff, 0x7c80000000000000, 0x7fefffffffffffff },
	{ '*', 0x7fefffffffffffff, 0x4000000000000000, 0x7ff0000000000000 },
	{ '*', 0x7fefffffffffffff, 0x3ff0000000000001, 0x7ff0000000000000 },
	{ '*', 0x7fe0000000000000, 0x4000000000000000, 0x7ff0000000000000 },
	{ '*', 0x7fefffffffffffff, 0xc000000000000000, 0xfff0000000000000 },
	{ '/', 0x7fefffffffffffff, 0x3fe0000000000000, 0x7ff0000000000000 },
	{ '/', 0x3ff0000000000000, 0x0000000000000000, 0x7ff0000000000000 },
	{ '/', 0x3ff0000000000000, 0x8000000000000000, 0xfff0000000000000 },
	{ '/', 0x0000000000000000, 0x0000000000000000, 0x7fffffffffffffff },
	{ '+', 0x7ff0000000000000, 0x3ff0000000000000, 0x7ff0000000000000 },
	{ '-', 0x7ff0000000000000, 0x7ff0000000000000, 0x7fffffffffffffff },
	{ '+', 0x7ff0000000000000, 0x7ff0000000000000, 0x7ff0000000000000 },
	{ '+', 0x7ff0000000000000, 0xfff0000000000000, 0x7fffffffffffffff },
	{ '-', 0x7ff0000000000000, 0xfff0000000000000, 0x7ff0000000000000 },
	{ '*', 0x7ff0000000000000, 0x0000000000000000, 0x7fffffffffffffff },
	{ '*', 0x7ff0000000000000, 0xbff0000000000000, 0xfff0000000000000 },
	{ '*', 0x7ff0000000000000, 0xfff0000000000000, 0xfff0000000000000 },
	{ '/', 0x7ff0000000000000, 0x7ff0000000000000, 0x7fffffffffffffff },
	{ '/', 0x7ff0000000000000, 0x8000000000000000, 0xfff0000000000000 },
	{ '/', 0x3ff0000000000000, 0x7ff0000000000000, 0x0000000000000000 },
	{ '/', 0xbff0000000000000, 0x7ff0000000000000, 0x8000000000000000 },
	{ '/', 0x7ff0000000000000, 0x7fefffffffffffff, 0x7ff0000000000000 },
	{ '-', 0x7fefffffffffffff, 0x7ff0000000000000, 0xfff0000000000000 },
#if FLT_EVAL_METHOD == 0 /* else what is rounded is rounded before */
	{ '+', 0x7fefffffffffffff, 0x7c8fffffffffffff, 0x7fefffffffffffff },
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
