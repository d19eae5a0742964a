/* SPDX-License-Identifier: 0BSD */
/*
 * A block of _Thread_local variables may be large: it is not taken from the
 * stack that a thread was promised (C17 6.2.4p4).
 *
 * expect-stdout: 4 threads had 64 KiB each and their stacks\n
 */
#include <stdio.h>
#include <string.h>
#include <threads.h>

enum { THREADS = 4, SIZE = 65536 };

static _Thread_local unsigned char block[SIZE] = { 1, 2, 3 };
static _Thread_local unsigned char zeros[SIZE];

static int function(void *argument)
{
	volatile unsigned char stack[SIZE / 2];
	unsigned char own = *(const unsigned char *)argument;

	if (block[0] != 1 || block[2] != 3 || block[SIZE - 1] != 0 ||
	    zeros[0] != 0 || zeros[SIZE - 1] != 0)
		return 1;
	memset(block, own, SIZE);
	memset(zeros, own + 1, SIZE);
	for (int i = 0; i < SIZE / 2; i++)
		stack[i] = (unsigned char)(own + 2);
	thrd_yield();
	for (int i = 0; i < SIZE; i++)
		if (block[i] != own || zeros[i] != own + 1 ||
		    stack[i / 2] != own + 2)
			return 1;
	return 0;
}

int main(void)
{
	static unsigned char own[] = { 10, 20, 30, 40 };
	thrd_t thread[THREADS];
	int result, wrong = 0;

	for (int i = 0; i < THREADS; i++)
		if (thrd_create(&thread[i], function, &own[i]) != thrd_success)
			return 1;
	for (int i = 0; i < THREADS; i++) {
		thrd_join(thread[i], &result);
		wrong += result;
	}
	if (wrong == 0)
		puts("4 threads had 64 KiB each and their stacks");
	return 0;
}
