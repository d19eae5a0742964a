/* SPDX-License-Identifier: 0BSD */
/*
 * A thread that waits in a loop of thrd_yield() sees what another thread does
 * (C17 7.26.5.8).
 *
 * expect-stdout: seen\n
 */
#include <stdatomic.h>
#include <stdio.h>
#include <threads.h>

static atomic_int turn;

static int function(void *argument)
{
	(void)argument;
	for (int i = 0; i < 50; i++) {
		while (atomic_load(&turn) != 2 * i + 1)
			thrd_yield();
		atomic_store(&turn, 2 * i + 2);
	}
	return 0;
}

int main(void)
{
	thrd_t thread;

	if (thrd_create(&thread, function, NULL) != thrd_success)
		return 1;
	for (int i = 0; i < 50; i++) {
		atomic_store(&turn, 2 * i + 1);
		while (atomic_load(&turn) != 2 * i + 2)
			thrd_yield();
	}
	thrd_join(thread, NULL);
	puts("seen");
	return 0;
}
