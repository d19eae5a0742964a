/* SPDX-License-Identifier: 0BSD */
/*
 * When the process may not have another thread, pthread_create() returns
 * EAGAIN, thrd_create() thrd_nomem or thrd_error, and nothing is leaked: once
 * the others have ended, as many can be had again (POSIX.1-2024
 * pthread_create(); C17 7.26.5.1).
 *
 * expect-stdout: EAGAIN\nfailed\nas many again\n
 */
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <threads.h>

/* Emulators do not keep the limit: the number of threads has one as well, so
   that the test ends there. */
enum { MOST = 40, STACK = 1 << 22 };

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_attr_t attributes;
static int result;

static void *function(void *argument)
{
	pthread_mutex_lock(&mutex);
	pthread_mutex_unlock(&mutex);
	return argument;
}

static int returns(void *argument)
{
	return argument != NULL;
}

static int create_all(int most)
{
	pthread_t thread[MOST];
	thrd_t other;
	int count = 0;

	pthread_mutex_lock(&mutex);
	while (count < most &&
	       (result = pthread_create(&thread[count], &attributes, function,
					NULL)) == 0)
		count++;
	pthread_mutex_unlock(&mutex);
	for (int i = 0; i < count; i++)
		pthread_join(thread[i], NULL);
	return count;
}

int main(void)
{
	struct rlimit limit = { 1 << 26, 1 << 26 };
	thrd_t other;
	int first;

	pthread_attr_init(&attributes);
	pthread_attr_setstacksize(&attributes, STACK);
	setrlimit(RLIMIT_AS, &limit);
	first = create_all(MOST);
	if (first == MOST) {
		puts("SKIP the limit of the address space is not kept");
		fflush(stdout);
		_Exit(77);
	}
	puts(result == EAGAIN ? "EAGAIN" : "another");
	limit.rlim_cur = 1 << 12;
	setrlimit(RLIMIT_AS, &limit);
	result = thrd_create(&other, returns, NULL);
	puts(result == thrd_nomem || result == thrd_error ? "failed" :
							    "another");
	limit.rlim_cur = 1 << 26;
	setrlimit(RLIMIT_AS, &limit);
	for (int i = 0; i < 20; i++)
		if (create_all(MOST) < first)
			return 1;
	puts("as many again");
	return 0;
}
