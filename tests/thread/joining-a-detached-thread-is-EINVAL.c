/* SPDX-License-Identifier: 0BSD */
/*
 * A detached thread that still runs cannot be joined or detached again, nor can
 * one that was created so (POSIX.1-2024 pthread_join(), pthread_detach(),
 * rationale: EINVAL is recommended).
 *
 * references-differ: musl: traps
 * expect-stdout: join EINVAL\ndetach EINVAL\njoin EINVAL\n
 */
#include <errno.h>
#include <pthread.h>
#include <stdio.h>

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;

static void *function(void *argument)
{
	pthread_mutex_lock(&mutex);
	pthread_mutex_unlock(&mutex);
	return argument;
}

static void show(const char *what, int result)
{
	printf("%s %s\n", what, result == EINVAL ? "EINVAL" : "another");
}

int main(void)
{
	pthread_t thread;
	pthread_attr_t attributes;

	pthread_mutex_lock(&mutex);
	if (pthread_create(&thread, NULL, function, NULL) != 0 ||
	    pthread_detach(thread) != 0)
		return 1;
	show("join", pthread_join(thread, NULL));
	show("detach", pthread_detach(thread));
	pthread_attr_init(&attributes);
	pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
	if (pthread_create(&thread, &attributes, function, NULL) != 0)
		return 1;
	show("join", pthread_join(thread, NULL));
	pthread_mutex_unlock(&mutex);
	return 0;
}
