/* SPDX-License-Identifier: 0BSD */
/*
 * A recursive mutex is released by as many unlocks as it had locks, and by its
 * owner alone (POSIX.1-2024 pthread_mutex_lock()).
 *
 * expect-stdout: 3 locks: busy EPERM\n2 locks: busy EPERM\n1 locks: busy EPERM\n
 * expect-stdout: 0 locks: free EPERM\n
 */
#include <errno.h>
#include <pthread.h>
#include <stdio.h>

static pthread_mutex_t mutex;

static void *look(void *argument)
{
	int result = pthread_mutex_trylock(&mutex);

	if (result == 0)
		pthread_mutex_unlock(&mutex);
	printf("%s ", result == 0 ? "free" : result == EBUSY ? "busy" : "?");
	puts(pthread_mutex_unlock(&mutex) == EPERM ? "EPERM" : "another");
	return argument;
}

int main(void)
{
	pthread_mutexattr_t attributes;
	pthread_t thread;
	int type = -1;

	pthread_mutexattr_init(&attributes);
	pthread_mutexattr_settype(&attributes, PTHREAD_MUTEX_RECURSIVE);
	pthread_mutexattr_gettype(&attributes, &type);
	if (type != PTHREAD_MUTEX_RECURSIVE)
		return 1;
	pthread_mutex_init(&mutex, &attributes);
	if (pthread_mutex_lock(&mutex) != 0 || pthread_mutex_lock(&mutex) != 0 ||
	    pthread_mutex_trylock(&mutex) != 0)
		return 1;
	for (int locks = 3; locks >= 0; locks--) {
		printf("%d locks: ", locks);
		if (pthread_create(&thread, NULL, look, NULL) != 0)
			return 1;
		pthread_join(thread, NULL);
		if (locks > 0 && pthread_mutex_unlock(&mutex) != 0)
			return 2;
	}
	return 0;
}
