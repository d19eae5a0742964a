/* SPDX-License-Identifier: 0BSD */
/*
 * The child of a process with threads has one, a copy of the caller with its
 * thread-local variables, its values of keys and its identity; it can start
 * threads of its own (POSIX.1-2024 fork()).
 *
 * expect-stdout: only the caller went on\nits own were kept\n
 * expect-stdout: a new thread ran\nstatus 7\n
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

static void *returns(void *argument)
{
	return local == 0 && pthread_getspecific(key) == NULL ? argument : NULL;
}

static void child(pthread_t caller)
{
	pthread_t thread;
	void *result = NULL;
	long before = steps;

	usleep(20000);
	puts(steps == before ? "only the caller went on" : "others go on");
	puts(local == 5 && pthread_getspecific(key) == &local &&
			     pthread_equal(caller, pthread_self()) ?
		     "its own were kept" :
		     "its own were lost");
	if (pthread_create(&thread, NULL, returns, &key) != 0)
		exit(1);
	pthread_join(thread, &result);
	puts(result == &key ? "a new thread ran" : "the new thread is wrong");
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
