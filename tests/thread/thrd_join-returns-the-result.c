/* SPDX-License-Identifier: 0BSD */
/*
 * A thread gets its argument, and thrd_join() gives back what its function
 * returned, the whole int; nobody need ask for it (C17 7.26.5.1, 7.26.5.6).
 *
 * expect-stdout: 0\n1\n-1\n2147483647\n-2147483648\nall ran\n
 */
#include <limits.h>
#include <stdio.h>
#include <threads.h>

static int ran;

static int function(void *argument)
{
	ran++;
	return *(const int *)argument;
}

int main(void)
{
	int values[] = { 0, 1, -1, INT_MAX, INT_MIN, 7 };
	thrd_t thread;
	int result;

	for (int i = 0; i < 5; i++) {
		if (thrd_create(&thread, function, &values[i]) != thrd_success)
			return 1;
		if (thrd_join(thread, &result) != thrd_success)
			return 2;
		printf("%d\n", result);
	}
	if (thrd_create(&thread, function, &values[5]) != thrd_success)
		return 1;
	if (thrd_join(thread, NULL) != thrd_success)
		return 2;
	puts(ran == 6 ? "all ran" : "some did not");
	return 0;
}
