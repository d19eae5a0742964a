/* SPDX-License-Identifier: 0BSD */
/*
 * longjmp() returns to setjmp() with its value, 0 as 1, from any depth, with
 * volatile variables as they are (C17 7.13.2.1).
 *
 * expect-stdout: 0\n5\n1\n-7\nvalue 3, sum 30\n
 */
#include <setjmp.h>
#include <stdio.h>

static jmp_buf place;

__attribute__((noinline)) static void deep(int depth, int value)
{
	volatile char room[100];

	room[depth] = 1;
	if (depth == 0)
		longjmp(place, value);
	deep(depth - 1, value + room[depth] - 1);
}

static int sum(void)
{
	volatile int result = 0;
	jmp_buf inner;

	for (volatile int i = 0; i < 10; i++) {
		switch (setjmp(inner)) {
		case 0:
			result += 1;
			longjmp(inner, 2);
		case 2:
			result += 2;
		}
	}
	return result;
}

int main(void)
{
	static const int values[] = { 5, 0, -7 };
	volatile int step = 0;
	int got = setjmp(place);

	printf("%d\n", got);
	if (step < 3) {
		int value = values[step];

		step++;
		deep(20, value);
	}
	printf("value %d, sum %d\n", step, sum());
	return 0;
}
