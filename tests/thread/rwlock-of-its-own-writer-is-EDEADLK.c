/* SPDX-License-Identifier: 0BSD */
/*
 * The thread that writes is told when it would wait for itself (POSIX.1-2024
 * pthread_rwlock_rdlock(), pthread_rwlock_wrlock(): may fail).
 *
 * references-differ: musl: waits for ever
 * expect-stdout: write EDEADLK\nread EDEADLK\n
 */
#include <errno.h>
#include <pthread.h>
#include <stdio.h>

int main(void)
{
	pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER;

	pthread_rwlock_wrlock(&lock);
	printf("write %s\n", pthread_rwlock_wrlock(&lock) == EDEADLK ?
				     "EDEADLK" :
				     "another");
	printf("read %s\n", pthread_rwlock_rdlock(&lock) == EDEADLK ?
				    "EDEADLK" :
				    "another");
	pthread_rwlock_unlock(&lock);
	return 0;
}
