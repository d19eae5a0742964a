/* SPDX-License-Identifier: 0BSD */
/*
 * Thread-local variables of the main thread begin with their initialisers, or
 * as 0, and keep what is stored in them (C17 6.2.4p4, 6.7.9p10).
 *
 * expect-stdout: 42 7 name 0 0 0\n43 8 nome 1 1 2\n
 */
#include <stdio.h>

static _Thread_local volatile int number = 42;
_Thread_local volatile signed char small = 7;
_Thread_local char text[] = "name";
static _Thread_local volatile long long zero;
_Thread_local volatile short also_zero;
_Thread_local volatile char many[5000];

static void show(void)
{
	printf("%d %d %s %lld %d %d\n", number, small, text, zero, also_zero,
	       many[0] + many[4999]);
}

int main(void)
{
	for (int i = 1; i < 4999; i++)
		if (many[i] != 0)
			return 1;
	show();
	number++;
	small++;
	text[1] = 'o';
	zero++;
	also_zero++;
	many[0] = many[4999] = 1;
	show();
	return 0;
}
