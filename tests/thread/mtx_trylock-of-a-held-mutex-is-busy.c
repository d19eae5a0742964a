/* SPDX-License-Identifier: 0BSD */
/*
 * mtx_trylock() is thrd_busy while another thread holds the mutex, thrd_success
 * when nobody does, and then holds it (C17 7.26.4.5).
 *
 * expect-stdout: free: success\nheld: busy\nreleased: success\nheld: busy\n
 */
#include <stdio.h>
#include <threads.h>

static mtx_t mutex;

static int try(void *argument)
{
	int result = mtx_trylock(&mutex);

	(void)argument;
	if (result == thrd_success)
		mtx_unlock(&mutex);
	return result;
}

static const char *from_another_thread(void)
{
	thrd_t thread;
	int result;

	if (thrd_create(&thread, try, NULL) != thrd_success)
		return "no thread";
	thrd_join(thread, &result);
	return result == thrd_success ? "success" :
	       result == thrd_busy    ? "busy" :
					"another result";
}

int main(void)
{
	mtx_init(&mutex, mtx_plain);
	printf("free: %s\n", from_another_thread());
	mtx_lock(&mutex);
	printf("held: %s\n", from_another_thread());
	mtx_unlock(&mutex);
	printf("released: %s\n", from_another_thread());
	if (mtx_trylock(&mutex) != thrd_success)
		return 1;
	printf("held: %s\n", from_another_thread());
	mtx_unlock(&mutex);
	mtx_destroy(&mutex);
	return 0;
}
