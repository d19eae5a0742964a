/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_kill() has the handler run in that thread; signal 0 is none, and one
 * that does not exist is EINVAL, as a result and not in errno (POSIX.1-2024
 * pthread_kill()).
 *
 * emulator-differs: qemu-i386: threads share the table of segments, and the
 * emulator-differs: return from a handler loads another thread's as its own
 *
 * qemu 7.2 copies a thread's registers, and with them the address of its GDT
 * (linux-user/syscall.c, do_fork): set_thread_area for the new one writes into
 * the creator's table, too. %gs is loaded from there when a handler returns.
 * To reproduce: start a thread, raise(SIGUSR1) in main with a handler for it,
 * and compare pthread_self() before and after.
 *
 * expect-stdout: 0\nEINVAL errno 0\nhandled by 0 1 2 3\nand main\n
 */
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdio.h>

enum { THREADS = 4 };

static sem_t handled, go;
static pthread_t by;

static void handler(int number)
{
	(void)number;
	by = pthread_self();
	sem_post(&handled);
}

static void *function(void *argument)
{
	while (sem_wait(&go) != 0)
		;
	return argument;
}

int main(void)
{
	pthread_t thread[THREADS];
	int result;

	sem_init(&handled, 0, 0);
	sem_init(&go, 0, 0);
	signal(SIGUSR1, handler);
	for (int i = 0; i < THREADS; i++)
		if (pthread_create(&thread[i], NULL, function, NULL) != 0)
			return 1;
	errno = 0;
	printf("%d\n", pthread_kill(thread[0], 0));
	result = pthread_kill(thread[0], 12345);
	printf("%s errno %d\n", result == EINVAL ? "EINVAL" : "another", errno);
	printf("handled by");
	for (int i = 0; i < THREADS; i++) {
		if (pthread_kill(thread[i], SIGUSR1) != 0)
			return 2;
		while (sem_wait(&handled) != 0)
			;
		for (int j = 0; j < THREADS; j++)
			if (pthread_equal(by, thread[j]))
				printf(" %d", j);
	}
	/* To the caller itself: before it returns. */
	pthread_kill(pthread_self(), SIGUSR1);
	puts(pthread_equal(by, pthread_self()) ? "\nand main" : "\nnot main");
	for (int i = 0; i < THREADS; i++)
		sem_post(&go);
	for (int i = 0; i < THREADS; i++)
		pthread_join(thread[i], NULL);
	return 0;
}
