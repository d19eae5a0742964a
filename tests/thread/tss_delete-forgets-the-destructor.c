/* SPDX-License-Identifier: 0BSD */
/*
 * tss_delete() calls no destructor, and none runs for the key afterwards
 * (C17 7.26.6.2).
 *
 * expect-stdout: deleted\nended\n
 */
#include <stdio.h>
#include <threads.h>

static tss_t key;

static void destructor(void *value)
{
	(void)value;
	puts("destroyed");
}

static int function(void *argument)
{
	tss_set(key, argument);
	tss_delete(key);
	puts("deleted");
	return 0;
}

int main(void)
{
	thrd_t thread;

	tss_create(&key, destructor);
	if (thrd_create(&thread, function, &thread) != thrd_success)
		return 1;
	thrd_join(thread, NULL);
	puts("ended");
	return 0;
}
