/* SPDX-License-Identifier: 0BSD */
/*
 * A detached thread, whether by its creator or by itself, goes on and needs no
 * join (C17 7.26.5.3).
 *
 * expect-stdout: both have run\n
 */
#include <stdio.h>
#include <threads.h>

static mtx_t mutex;
static cnd_t changed;
static int ran;

static int function(void *argument)
{
	if (argument && thrd_detach(thrd_current()) != thrd_success)
		return 1;
	mtx_lock(&mutex);
	ran++;
	cnd_signal(&changed);
	mtx_unlock(&mutex);
	return 0;
}

int main(void)
{
	thrd_t thread;

	mtx_init(&mutex, mtx_plain);
	cnd_init(&changed);
	if (thrd_create(&thread, function, NULL) != thrd_success ||
	    thrd_detach(thread) != thrd_success ||
	    thrd_create(&thread, function, &mutex) != thrd_success)
		return 1;
	mtx_lock(&mutex);
	while (ran < 2)
		cnd_wait(&changed, &mutex);
	mtx_unlock(&mutex);
	puts("both have run");
	return 0;
}
