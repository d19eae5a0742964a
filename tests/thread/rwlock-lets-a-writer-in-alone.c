/* SPDX-License-Identifier: 0BSD */
/*
 * While one thread writes no other writes or reads, and each attempt is EBUSY
 * (POSIX.1-2024 pthread_rwlock_wrlock()).
 *
 * expect-stdout: EBUSY EBUSY\n1200 written, never torn\n
 */
#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <stdio.h>

enum { PAIRS = 3, ROUNDS = 400 };

static pthread_rwlock_t lock;
static volatile int one, two;
static volatile int torn;

static void *writer(void *argument)
{
	for (int i = 0; i < ROUNDS; i++) {
		pthread_rwlock_wrlock(&lock);
		one = one + 1;
		if (i % 50 == 0)
			sched_yield();
		two = two + 1;
		pthread_rwlock_unlock(&lock);
	}
	return argument;
}

static void *reader(void *argument)
{
	for (int i = 0; i < ROUNDS; i++) {
		pthread_rwlock_rdlock(&lock);
		if (one != two)
			torn = 1;
		pthread_rwlock_unlock(&lock);
	}
	return argument;
}

static void *try(void *argument)
{
	printf("%s ", pthread_rwlock_tryrdlock(&lock) == EBUSY ? "EBUSY" : "in");
	puts(pthread_rwlock_trywrlock(&lock) == EBUSY ? "EBUSY" : "in");
	return argument;
}

int main(void)
{
	pthread_t thread[2 * PAIRS];

	pthread_rwlock_init(&lock, NULL);
	pthread_rwlock_wrlock(&lock);
	if (pthread_create(&thread[0], NULL, try, NULL) != 0)
		return 1;
	pthread_join(thread[0], NULL);
	pthread_rwlock_unlock(&lock);
	for (int i = 0; i < 2 * PAIRS; i++)
		if (pthread_create(&thread[i], NULL, i % 2 ? reader : writer,
				   NULL) != 0)
			return 1;
	for (int i = 0; i < 2 * PAIRS; i++)
		pthread_join(thread[i], NULL);
	printf("%d written, %s\n", two, torn ? "torn" : "never torn");
	return 0;
}
