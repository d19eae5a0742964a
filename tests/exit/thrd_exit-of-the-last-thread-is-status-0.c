/* SPDX-License-Identifier: 0BSD */
/*
 * The program ends normally, as by exit(EXIT_SUCCESS), when its last thread
 * has ended by thrd_exit(), detached or not (C17 7.26.5.5p3).
 *
 * expect-stdout: main, thread, destructor, handler
 */
#include <stdio.h>
#include <stdlib.h>
#include <threads.h>

static thrd_t first;
static tss_t key;

static void destructor(void *value)
{
	printf("destructor, ");
}

static void handler(void)
{
	printf("handler");
}

static int function(void *argument)
{
	thrd_join(first, NULL);
	thrd_detach(thrd_current());
	printf("thread, ");
	tss_set(key, &key);
	thrd_exit(8);
}

int main(void)
{
	thrd_t thread;

	first = thrd_current();
	tss_create(&key, destructor);
	atexit(handler);
	printf("main, ");
	if (thrd_create(&thread, function, NULL) != thrd_success)
		return 1;
	thrd_exit(4);
}
