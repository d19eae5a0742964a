/* SPDX-License-Identifier: 0BSD */
/*
 * Sums, products and quotients of floats are rounded to the nearest, and to
 * the even one of two (IEEE 754-2019 4.3.1, binary32).
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
	{ '+', 0x3f800000, 0x3f800000, 0x40000000 },
	{ '+', 0x3f800000, 0x33800000, 0x3f800000 },
	{ '+', 0x3f800001, 0x33800000, 0x3f800002 },
	{ '+', 0x3f800000, 0x33800001, 0x3f800001 },
	{ '+', 0x3f800000, 0xb3800000, 0x3f7fffff },
	{ '+', 0x3f800000, 0xb3000000, 0x3f800000 },
	{ '+', 0x3f800000, 0xb3000001, 0x3f7fffff },
	{ '+', 0x3f800000, 0x28800000, 0x3f800000 },
	{ '-', 0x3f800000, 0x3f800001, 0xb4000000 },
	{ '-', 0x3f800001, 0x3f800000, 0x34000000 },
	{ '-', 0x40000000, 0x3fffffff, 0x34000000 },
	{ '-', 0x3f800000, 0x3f800000, 0x00000000 },
	{ '-', 0xbf800000, 0xbf800000, 0x00000000 },
	{ '+', 0x00000000, 0x80000000, 0x00000000 },
	{ '+', 0x80000000, 0x80000000, 0x80000000 },
	{ '-', 0x00000000, 0x00000000, 0x00000000 },
	{ '-', 0x80000000, 0x00000000, 0x80000000 },
	{ '+', 0x42400000, 0x41000007, 0x42600002 },
	{ '+', 0x3fffffff, 0x33800000, 0x40000000 },
	{ '+', 0x3fffffff, 0x33000000, 0x3fffffff },
	{ '-', 0x4b000000, 0x3f000000, 0x4affffff },
	{ '-', 0x4b800000, 0x3f000001, 0x4b7fffff },
	{ '*', 0x3f800001, 0x3f800001, 0x3f800002 },
	{ '*', 0x3fffffff, 0x3fffffff, 0x407ffffe },
	{ '*', 0x3fc00000, 0x3f800001, 0x3fc00002 },
	{ '*', 0x3fc00000, 0x3f800003, 0x3fc00004 },
	{ '*', 0xc1000005, 0x3d800009, 0xbf00000e },
	{ '*', 0x00000000, 0xc1000000, 0x80000000 },
	{ '*', 0x3f800800, 0x3f800800, 0x3f801000 },
	{ '*', 0x3f800801, 0x3f8007ff, 0x3f801000 },
	{ '/', 0x3f800000, 0x40400000, 0x3eaaaaab },
	{ '/', 0x40000000, 0x40400000, 0x3f2aaaab },
	{ '/', 0x3f800000, 0x41200000, 0x3dcccccd },
	{ '/', 0x3fffffff, 0x3ffffffe, 0x3f800001 },
	{ '/', 0x3ffffffe, 0x3fffffff, 0x3f7fffff },
	{ '/', 0x3f800001, 0x3f800002, 0x3f7ffffe },
	{ '/', 0xc0800000, 0x40000000, 0xc0000000 },
	{ '/', 0x00000000, 0xbf800000, 0x80000000 },
	{ '/', 0x42900000, 0x40a00000, 0x41666666 },
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
