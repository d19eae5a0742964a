/* SPDX-License-Identifier: 0BSD */
/*
 * A handler may fork while another thread waits for its own exit(): the child,
 * whose only thread has another number in the kernel, still is the one that
 * exits (POSIX.1-2024 fork(); DESIGN section 3).
 *
 * references-differ: musl: 1.2.3 lets the other go on
 * references-differ: glibc: 2.36 lets the other go on
 * expect-status: 3
 * expect-stdout: [first]6 [first]3 first
 */
#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static sem_t exiting, called;
static int is_child;

static void first(void)
{
	printf("first%s", is_child ? "]" : "");
}

static void show_child(int exits)
{
	int status;

	fflush(stdout);
	if (is_child)
		return;
	if (fork() == 0) {
		is_child = 1;
		printf("[");
		if (exits)
			exit(6);
		return;
	}
	wait(&status);
	printf("%d ", WEXITSTATUS(status));
}

static void second(void)
{
	if (!is_child)
		show_child(0);
}

static void third(void)
{
	sem_post(&exiting);
	sem_wait(&called);
	usleep(20000);
	show_child(1);
}

static void *waits(void *argument)
{
	sem_wait(&exiting);
	sem_post(&called);
	exit(4);
}

static void *leave(void *argument)
{
	exit(3);
}

int main(void)
{
	pthread_t thread;

	sem_init(&exiting, 0, 0);
	sem_init(&called, 0, 0);
	atexit(first);
	atexit(second);
	atexit(third);
	if (pthread_create(&thread, NULL, waits, NULL) != 0 ||
	    pthread_create(&thread, NULL, leave, NULL) != 0)
		return 1;
	pthread_join(thread, NULL);
	return 2;
}
