/* SPDX-License-Identifier: 0BSD */
/*
 * setjmp returns 0 first, then longjmp's value, and 1 for 0 (C17 7.13.2.1p4).
 *
 * expect-stdout: 0 1 1 5 -1 -2147483648\n
 */
#include <limits.h>
#include <setjmp.h>
#include <stdio.h>

static jmp_buf place;

static void jump(int value)
{
	longjmp(place, value);
}

int main(void)
{
	static const int values[] = { 0, 1, 5, -1, INT_MIN };
	volatile int next = 0;

	switch (setjmp(place)) {
	case 0:
		printf("0");
		break;
	case 1:
		printf(" 1");
		break;
	case 5:
		printf(" 5");
		break;
	case -1:
		printf(" -1");
		break;
	case INT_MIN:
		printf(" %d", INT_MIN);
		break;
	default:
		printf(" ?");
	}
	if (next < 5)
		jump(values[next++]);
	putchar('\n');
	return 0;
}
