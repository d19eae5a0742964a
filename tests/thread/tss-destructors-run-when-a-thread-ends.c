/* SPDX-License-Identifier: 0BSD */
/*
 * When a thread returns or calls thrd_exit(), the destructor of each key gets
 * the thread's value, and the key is null by then; keys without a value or
 * without a destructor are left alone (C17 7.26.5.5).
 *
 * expect-stdout: a value, null now\nb value, null now\n2 threads, 2 calls\n
 */
#include <stdio.h>
#include <threads.h>

static tss_t key, silent, empty;
static int calls;

static void destructor(void *value)
{
	printf("%s value, %s now\n", (char *)value,
	       tss_get(key) ? "not null" : "null");
	calls++;
}

static int function(void *argument)
{
	tss_set(key, argument);
	tss_set(silent, argument);
	tss_set(empty, argument);
	tss_set(empty, NULL);
	if (*(const char *)argument == 'b')
		thrd_exit(0);
	return 0;
}

int main(void)
{
	static char names[2][2] = { "a", "b" };
	thrd_t thread;

	tss_create(&key, destructor);
	tss_create(&silent, NULL);
	tss_create(&empty, destructor);
	for (int i = 0; i < 2; i++) {
		if (thrd_create(&thread, function, names[i]) != thrd_success)
			return 1;
		thrd_join(thread, NULL);
	}
	printf("2 threads, %d calls\n", calls);
	return 0;
}
