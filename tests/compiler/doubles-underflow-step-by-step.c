/* SPDX-License-Identifier: 0BSD */
/*
 * Subnormal doubles are rounded where their digits end (IEEE 754-2019 3.4,
 * binary64).
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
	{ '+', 0x0000000000000001, 0x0000000000000001, 0x0000000000000002 },
	{ '+', 0x000fffffffffffff, 0x0000000000000001, 0x0010000000000000 },
	{ '-', 0x0010000000000000, 0x0000000000000001, 0x000fffffffffffff },
	{ '-', 0x0010000000000001, 0x0010000000000000, 0x0000000000000001 },
	{ '*', 0x0010000000000000, 0x3fe0000000000000, 0x0008000000000000 },
	{ '*', 0x0010000000000001, 0x3fe0000000000000, 0x0008000000000000 },
	{ '*', 0x0010000000000003, 0x3fe0000000000000, 0x0008000000000002 },
	{ '*', 0x0000000000000001, 0x3fe0000000000000, 0x0000000000000000 },
	{ '*', 0x0000000000000001, 0x3fe0000000000001, 0x0000000000000001 },
	{ '*', 0x0000000000000003, 0x3fe0000000000000, 0x0000000000000002 },
	{ '*', 0x0000000000000001, 0x4330000000000000, 0x0010000000000000 },
	{ '*', 0x0000000000000001, 0x0000000000000001, 0x0000000000000000 },
	{ '*', 0x8010000000000000, 0x3c80000000000000, 0x8000000000000000 },
	{ '/', 0x0010000000000000, 0x4330000000000000, 0x0000000000000001 },
	{ '/', 0x0010000000000000, 0x4340000000000000, 0x0000000000000000 },
	{ '/', 0x0010000000000001, 0x4340000000000000, 0x0000000000000001 },
	{ '/', 0x0010000000000000, 0x4000000000000000, 0x0008000000000000 },
	{ '/', 0x0000000000000001, 0x4000000000000000, 0x0000000000000000 },
	{ '/', 0x0000000000000003, 0x4000000000000000, 0x0000000000000002 },
	{ '/', 0x0000000000000001, 0x0000000000000001, 0x3ff0000000000000 },
	{ '/', 0x000fffffffffffff, 0x3fe0000000000000, 0x001ffffffffffffe },
	{ '*', 0x000fffffffffffff, 0x4000000000000000, 0x001ffffffffffffe },
	{ '*', 0x1f70000000000003, 0x1f60000000000005, 0x0000000200000000 },
	{ '*', 0x3fffffffffffffff, 0x000fffffffffffff, 0x001ffffffffffffd },
	{ '/', 0x001fffffffffffff, 0x400fffffffffffff, 0x0008000000000000 },
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
