/* SPDX-License-Identifier: 0BSD */
/*
 * Subnormal floats are rounded where their digits end (IEEE 754-2019 3.4,
 * binary32).
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
	{ '+', 0x00000001, 0x00000001, 0x00000002 },
	{ '+', 0x007fffff, 0x00000001, 0x00800000 },
	{ '-', 0x00800000, 0x00000001, 0x007fffff },
	{ '-', 0x00800001, 0x00800000, 0x00000001 },
	{ '*', 0x00800000, 0x3f000000, 0x00400000 },
	{ '*', 0x00800001, 0x3f000000, 0x00400000 },
	{ '*', 0x00800003, 0x3f000000, 0x00400002 },
	{ '*', 0x00000001, 0x3f000000, 0x00000000 },
	{ '*', 0x00000001, 0x3f000001, 0x00000001 },
	{ '*', 0x00000003, 0x3f000000, 0x00000002 },
	{ '*', 0x00000001, 0x4b000000, 0x00800000 },
	{ '*', 0x00000001, 0x00000001, 0x00000000 },
	{ '*', 0x80800000, 0x32800000, 0x80000000 },
	{ '/', 0x00800000, 0x4b000000, 0x00000001 },
	{ '/', 0x00800000, 0x4b800000, 0x00000000 },
	{ '/', 0x00800001, 0x4b800000, 0x00000001 },
	{ '/', 0x00800000, 0x40000000, 0x00400000 },
	{ '/', 0x00000001, 0x40000000, 0x00000000 },
	{ '/', 0x00000003, 0x40000000, 0x00000002 },
	{ '/', 0x00000001, 0x00000001, 0x3f800000 },
	{ '/', 0x007fffff, 0x3f000000, 0x00fffffe },
	{ '*', 0x007fffff, 0x40000000, 0x00fffffe },
	{ '*', 0x1b800003, 0x1b000005, 0x00000010 },
	{ '*', 0x3fffffff, 0x007fffff, 0x00fffffd },
	{ '/', 0x00ffffff, 0x407fffff, 0x00400000 },
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
