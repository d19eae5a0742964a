/* SPDX-License-Identifier: 0BSD */
/*
 * A spin lock lets one thread in at a time; an attempt at a held one is EBUSY
 * (POSIX.1-2024 pthread_spin_lock(), pthread_spin_trylock()).
 *
 * expect-stdout: free 0, held EBUSY\n800 counted\n
 */
#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <stdio.h>

enum { THREADS = 4, ROUNDS = 200 };

static pthread_spinlock_t lock;
static volatile int count;

static void *function(void *argument)
{
	for (int i = 0; i < ROUNDS; i++) {
		int seen;

		pthread_spin_lock(&lock);
		seen = count;
		if (i == ROUNDS / 2)
			sched_yield();
		count = seen + 1;
		pthread_spin_unlock(&lock);
	}
	return argument;
}

int main(void)
{
	pthread_t thread[THREADS];

	if (pthread_spin_init(&lock, PTHREAD_PROCESS_PRIVATE) != 0)
		return 1;
	printf("free %d, ", pthread_spin_trylock(&lock));
	printf("held %s\n", pthread_spin_trylock(&lock) == EBUSY ? "EBUSY" :
								   "another");
	pthread_spin_unlock(&lock);
	for (int i = 0; i < THREADS; i++)
		if (pthread_create(&thread[i], NULL, function, NULL) != 0)
			return 1;
	for (int i = 0; i < THREADS; i++)
		pthread_join(thread[i], NULL);
	printf("%d counted\n", count);
	return pthread_spin_destroy(&lock);
}
