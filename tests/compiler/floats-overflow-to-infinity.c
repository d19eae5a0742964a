/* SPDX-License-Identifier: 0BSD */
/*
 * Too large floats are infinite, and what has no answer is not a number
 * (IEEE 754-2019 6.1, 7.2, binary32).
 *
 * expect-stdout: 0 wrong\n
 */
#include <float.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static const struct {
	char operation;
	uint32_t a, b, result;
} row[] = {
	{ '+', 0x7f7fffff, 0x7f7fffff, 0x7f800000 },
	{ '+', 0x7f7fffff, 0x73000000, 0x7f800000 },
	{ '+', 0x7f7fffff, 0x72800000, 0x7f7fffff },
	{ '+', 0x7f7fffff, 0x72ffffff, 0x7f7fffff },
	{ '*', 0x7f7fffff, 0x40000000, 0x7f800000 },
	{ '*', 0x7f7fffff, 0x3f800001, 0x7f800000 },
	{ '*', 0x7f000000, 0x40000000, 0x7f800000 },
	{ '*', 0x7f7fffff, 0xc0000000, 0xff800000 },
	{ '/', 0x7f7fffff, 0x3f000000, 0x7f800000 },
	{ '/', 0x3f800000, 0x00000000, 0x7f800000 },
	{ '/', 0x3f800000, 0x80000000, 0xff800000 },
	{ '/', 0x00000000, 0x00000000, 0x7fffffff },
	{ '+', 0x7f800000, 0x3f800000, 0x7f800000 },
	{ '-', 0x7f800000, 0x7f800000, 0x7fffffff },
	{ '+', 0x7f800000, 0x7f800000, 0x7f800000 },
	{ '+', 0x7f800000, 0xff800000, 0x7fffffff },
	{ '-', 0x7f800000, 0xff800000, 0x7f800000 },
	{ '*', 0x7f800000, 0x00000000, 0x7fffffff },
	{ '*', 0x7f800000, 0xbf800000, 0xff800000 },
	{ '*', 0x7f800000, 0xff800000, 0xff800000 },
	{ '/', 0x7f800000, 0x7f800000, 0x7fffffff },
	{ '/', 0x7f800000, 0x80000000, 0xff800000 },
	{ '/', 0x3f800000, 0x7f800000, 0x00000000 },
	{ '/', 0xbf800000, 0x7f800000, 0x80000000 },
	{ '/', 0x7f800000, 0x7f7fffff, 0x7f800000 },
	{ '-', 0x7f7fffff, 0x7f800000, 0xff800000 },
};

static float number(uint32_t bits)
{
	float value;
	memcpy(&value, &bits, sizeof value);
	return value;
}

int main(void)
{
	int wrong = 0;
	for (unsigned int i = 0; i < sizeof row / sizeof *row; i++) {
		volatile float a = number(row[i].a), b = number(row[i].b);
		volatile float result;
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
		float expected = number(row[i].result);
		uint32_t bits;
		float end = result;
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
