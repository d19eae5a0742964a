/* SPDX-License-Identifier: 0BSD */
/*
 * An error-checking mutex does not deadlock its owner and cannot be unlocked by
 * anyone else, nor when it is free (POSIX.1-2024 pthread_mutex_lock(), table of
 * mutex types).
 *
 * expect-stdout: lock again EDEADLK\ntry again EBUSY\nfrom elsewhere EPERM\n
 * expect-stdout: owner 0\nwhen free EPERM\n
 */
#include <errno.h>
#include <pthread.h>
#include <stdio.h>

static pthread_mutex_t mutex;

static void show(const char *what, int result)
{
	if (result == 0)
		printf("%s 0\n", what);
	else
		printf("%s %s\n", what,
		       result == EDEADLK ? "EDEADLK" :
		       result == EBUSY	 ? "EBUSY" :
		       result == EPERM	 ? "EPERM" :
					   "another error");
}

static void *unlock(void *argument)
{
	show("from elsewhere", pthread_mutex_unlock(&mutex));
	return argument;
}

int main(void)
{
	pthread_mutexattr_t attributes;
	pthread_t thread;

	pthread_mutexattr_init(&attributes);
	pthread_mutexattr_settype(&attributes, PTHREAD_MUTEX_ERRORCHECK);
	pthread_mutex_init(&mutex, &attributes);
	pthread_mutexattr_destroy(&attributes);
	pthread_mutex_lock(&mutex);
	show("lock again", pthread_mutex_lock(&mutex));
	show("try again", pthread_mutex_trylock(&mutex));
	if (pthread_create(&thread, NULL, unlock, NULL) != 0)
		return 1;
	pthread_join(thread, NULL);
	show("owner", pthread_mutex_unlock(&mutex));
	show("when free", pthread_mutex_unlock(&mutex));
	pthread_mutex_destroy(&mutex);
	return 0;
}
