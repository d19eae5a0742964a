/* SPDX-License-Identifier: 0BSD */
/*
 * A recursive mutex may be locked again by the thread that has it, and is free
 * after as many unlocks (C17 7.26.4.2, 7.26.4.3).
 *
 * expect-stdout: locked 3: busy\nlocked 2: busy\nlocked 1: busy\nlocked 0: free\n
 */
#include <stdio.h>
#include <threads.h>

static mtx_t mutex;

static int try(void *argument)
{
	(void)argument;
	if (mtx_trylock(&mutex) != thrd_success)
		return 1;
	mtx_unlock(&mutex);
	return 0;
}

int main(void)
{
	thrd_t thread;
	int busy;

	if (mtx_init(&mutex, mtx_timed | mtx_recursive) != thrd_success ||
	    mtx_lock(&mutex) != thrd_success ||
	    mtx_trylock(&mutex) != thrd_success ||
	    mtx_timedlock(&mutex, &(struct timespec){ 0, 0 }) != thrd_success)
		return 1;
	for (int locked = 3; locked >= 0; locked--) {
		if (thrd_create(&thread, try, NULL) != thrd_success)
			return 1;
		thrd_join(thread, &busy);
		printf("locked %d: %s\n", locked, busy ? "busy" : "free");
		if (locked > 0 && mtx_unlock(&mutex) != thrd_success)
			return 1;
	}
	mtx_destroy(&mutex);
	return 0;
}
