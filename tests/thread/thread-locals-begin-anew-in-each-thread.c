/* SPDX-License-Identifier: 0BSD */
/*
 * Each thread has its own _Thread_local variables, with their first value or
 * zero, wherever other threads have taken theirs (C17 6.2.4p4).
 *
 * expect-stdout: all began anew\nmain kept its own\n
 */
#include <stdio.h>
#include <string.h>
#include <threads.h>

enum { THREADS = 8 };

static _Thread_local int number = 42;
static _Thread_local char text[20] = "initial";
static _Thread_local long zero;
static _Thread_local int *pointer = NULL;
static _Thread_local long long zeros[100];

static int function(void *argument)
{
	if (number != 42 || strcmp(text, "initial") != 0 || zero != 0 ||
	    pointer != NULL)
		return 1;
	for (int i = 0; i < 100; i++)
		if (zeros[i] != 0)
			return 1;
	number = *(const int *)argument;
	strcpy(text, "changed");
	zero = number;
	pointer = &number;
	memset(zeros, number, sizeof(zeros));
	thrd_yield();
	return number != *(const int *)argument || zero != number ||
	       pointer != &number || strcmp(text, "changed") != 0;
}

int main(void)
{
	static int value[] = { 1, 2, 3, 4, 5, 6, 7, 8, 9 };
	thrd_t thread[THREADS];
	int result, wrong;

	wrong = function(&value[8]);
	/* Two rounds: a stack may be used again. */
	for (int round = 0; round < 2; round++) {
		for (int i = 0; i < THREADS; i++)
			if (thrd_create(&thread[i], function, &value[i]) !=
			    thrd_success)
				return 1;
		for (int i = 0; i < THREADS; i++) {
			thrd_join(thread[i], &result);
			wrong += result;
		}
	}
	puts(wrong ? "wrong" : "all began anew");
	puts(number == 9 && zero == 9 && pointer == &number ?
		     "main kept its own" :
		     "main's were changed");
	return 0;
}
