/* SPDX-License-Identifier: 0BSD */
/* A program of several threads. */
#define _GNU_SOURCE
#include "faults.h"

#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

const bool output_waits = true;

enum { THREADS = 3, BYTES = 50 };

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static sem_t posted;
static int running, ended;
static pthread_t main_thread;

/* One value for what POSIX has several for. */
static bool is_made(int error)
{
	errno = error == EAGAIN ? ENOMEM : error;
	return error == 0;
}

/* The threads write one after the other, while others wait for the mutex. */
static void *write_some(void *unused)
{
	struct output *output = &report->output[0];
	char bytes[BYTES];

	pthread_mutex_lock(&mutex);
	for (int i = 0; i < BYTES; i++)
		bytes[i] = (char)('A' + i % 26);
	begin("fwrite", false);
	size_t taken = fwrite(bytes, 1, BYTES, stdout);

	memcpy(output->byte + output->accepted, bytes, taken);
	output->accepted += taken;
	end(taken == BYTES);
	running--;
	pthread_cond_signal(&changed);
	pthread_mutex_unlock(&mutex);
	sem_post(&posted);
	ended++;
	return unused;
}

/* Makes them and is done with them, whatever fails on the way. */
static void write_in_threads(void)
{
	pthread_t thread[THREADS];
	int made = 0;

	sem_init(&posted, 0, 0);
	pthread_mutex_lock(&mutex);
	for (int i = 0; i < THREADS; i++)
		if (STEP(is_made(pthread_create(&thread[made], NULL, write_some,
						NULL))))
			made++;
	running = made;
	while (running > 0)
		pthread_cond_wait(&changed, &mutex);
	pthread_mutex_unlock(&mutex);
	for (int i = 0; i < made; i++)
		while (sem_wait(&posted) != 0)
			if (errno != EINTR)
				complain("sem_wait() fails");
	for (int i = 0; i < made; i++)
		if (pthread_join(thread[i], NULL) != 0)
			complain("pthread_join() fails");
	if (ended != made)
		complain("a thread has not ended");
}

static void join_and_exit(void)
{
	write_in_threads();
	exit(STATUS);
}

static void *exit_in_thread(void *unused)
{
	write_in_threads();
	exit(STATUS);
	return unused;
}

static void *sleep_for_ever(void *unused)
{
	for (;;)
		pause();
	return unused;
}

static void exit_from_thread(void)
{
	pthread_t thread;

	if (!STEP(is_made(pthread_create(&thread, NULL, sleep_for_ever, NULL))))
		exit(STATUS);
	pthread_mutex_lock(&mutex); /* its steps come after this one */
	if (!STEP(is_made(pthread_create(&thread, NULL, exit_in_thread, NULL))))
		exit(STATUS);
	pthread_mutex_unlock(&mutex);
	sleep_for_ever(NULL);
}

static void run(void)
{
	report->run++;
	_exit(STATUS); /* the last thread's status would be 0 */
}

static void *outlive_main(void *unused)
{
	write_some(NULL);
	if (pthread_join(main_thread, NULL) != 0)
		complain("main cannot be joined");
	return unused;
}

static void end_before_a_thread(void)
{
	pthread_t thread;

	main_thread = pthread_self();
	sem_init(&posted, 0, 0);
	if (atexit(run) == 0)
		report->registered++;
	report->output[0].closed_badly = true; /* for its handler's sake */
	pthread_mutex_lock(&mutex); /* its step comes after this one */
	if (!STEP(is_made(pthread_create(&thread, NULL, outlive_main, NULL))))
		exit(STATUS);
	pthread_mutex_unlock(&mutex);
	pthread_exit(NULL);
}

const struct scenario scenarios[] = {
	{ "threads", join_and_exit, 0 },
	{ "exit in a thread", exit_from_thread, 0 },
	{ "last thread", end_before_a_thread, 0 },
	{ NULL, NULL, 0 },
};
