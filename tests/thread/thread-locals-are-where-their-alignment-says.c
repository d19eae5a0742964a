/* SPDX-License-Identifier: 0BSD */
/*
 * _Thread_local variables are aligned as they ask, to 64 bytes at least, in
 * main and in every thread (C17 6.7.5; DESIGN section 5).
 *
 * expect-stdout: 5 threads, none misplaced\n
 */
#include <stdint.h>
#include <stdio.h>
#include <threads.h>

enum { THREADS = 4 };

static _Thread_local char odd = 1;
static _Thread_local _Alignas(64) char line[3] = "ab";
static _Thread_local _Alignas(16) char sixteen;
static _Thread_local _Alignas(64) char zeros[65];
static _Thread_local double number = 1.5;

/* Not known to be aligned: the compiler would not look. */
static uintptr_t place(volatile void *object)
{
	volatile uintptr_t address = (uintptr_t)object;

	return address;
}

static int function(void *argument)
{
	(void)argument;
	return place(line) % 64 != 0 || place(zeros) % 64 != 0 ||
	       place(&sixteen) % 16 != 0 ||
	       place(&number) % _Alignof(double) != 0 || odd != 1 ||
	       line[0] != 'a' || line[1] != 'b' || zeros[64] != 0 ||
	       number != 1.5;
}

int main(void)
{
	thrd_t thread[THREADS];
	int result, wrong = function(NULL);

	for (int i = 0; i < THREADS; i++)
		if (thrd_create(&thread[i], function, NULL) != thrd_success)
			return 1;
	for (int i = 0; i < THREADS; i++) {
		thrd_join(thread[i], &result);
		wrong += result;
	}
	puts(wrong ? "some misplaced" : "5 threads, none misplaced");
	return 0;
}
