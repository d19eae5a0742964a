/* SPDX-License-Identifier: 0BSD */
/*
 * The child of a process with threads has one, a copy of the caller with its
 * thread-local variables, its values of keys and its identity (POSIX.1-2024
 * fork()).
 *
 * expect-stdout: only the caller went on\nits own were kept\nstatus 7\n
 */
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sched.h>
#include <sys/wait.h>
#include <unistd.h>

static atomic_long steps;
static _Thread_local int local;
static pthread_key_t key;

static void *step_for_ever(void *argument)
{
	for (;;) {
		steps++;
		sched_yield();
	}
	return argument;
}

static void child(pthread_t caller)
{
	long before = steps;

	usleep(20000);
	puts(steps == before ? "only the caller went on" : "others go on");
	puts(local == 5 && pthread_getspecific(key) == &local &&
			     pthread_equal(caller, pthread_self()) ?
		     "its own were kept" :
		     "its own were lost");
	exit(7);
}

static void *forks(void *argument)
{
	int status = 0;

	local = 5;
	pthread_setspecific(key, &local);
	while (steps < 100)
		sched_yield();
	if (fork() == 0)
		child(pthread_self());
	wait(&status);
	printf("status %d\n", WEXITSTATUS(status));
	return argument;
}

int main(void)
{
	pthread_t thread[3];

	pthread_key_create(&key, NULL);
	for (int i = 0; i < 3; i++)
		if (pthread_create(&thread[i], NULL, i ? step_for_ever : forks,
				   NULL) != 0)
			return 1;
	pthread_join(thread[0], NULL);
	return 0;
}
