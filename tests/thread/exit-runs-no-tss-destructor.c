/* SPDX-License-Identifier: 0BSD */
/*
 * Destructors of keys belong to the end of a thread: exit() runs none, neither
 * the caller's nor another thread's (C17 7.26.6.1).
 *
 * expect-status: 3
 * expect-stdout: handler\n
 */
#include <stdio.h>
#include <stdlib.h>
#include <threads.h>

static tss_t key;
static mtx_t mutex;
static cnd_t changed;
static int is_set;

static void destructor(void *value)
{
	(void)value;
	puts("destructor");
}

static void handler(void)
{
	puts("handler");
}

static int function(void *argument)
{
	tss_set(key, argument);
	mtx_lock(&mutex);
	is_set = 1;
	cnd_signal(&changed);
	for (;;)
		cnd_wait(&changed, &mutex);
}

int main(void)
{
	thrd_t thread;

	mtx_init(&mutex, mtx_plain);
	cnd_init(&changed);
	tss_create(&key, destructor);
	tss_set(key, &thread);
	atexit(handler);
	if (thrd_create(&thread, function, &thread) != thrd_success)
		return 1;
	mtx_lock(&mutex);
	while (!is_set)
		cnd_wait(&changed, &mutex);
	mtx_unlock(&mutex);
	exit(3);
}
