/* SPDX-License-Identifier: 0BSD */
/*
 * exit() does not wait for a thread that is blocked in a read and holds its
 * stream locked; every other stream is flushed, and handlers have run
 * (DESIGN section 3).
 *
 * references-differ: musl: waits for the reader, for ever
 * expect-status: 3
 * expect-stdout: handler\nfile: kept\n
 */
#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static sem_t reading;

static void handler(void)
{
	puts("handler");
}

static void *read_line(void *argument)
{
	char line[80];

	sem_post(&reading);
	fgets(line, sizeof(line), argument);
	puts("read something");
	return NULL;
}

static void run(void)
{
	FILE *file = fopen("file", "w");
	pthread_t thread;
	int ends[2], other[2];

	/* Nothing comes: the other ends stay open. */
	pipe(ends);
	dup2(ends[0], 0);
	pipe(other);
	sem_init(&reading, 0, 0);
	atexit(handler);
	fputs("kept", file);
	if (pthread_create(&thread, NULL, read_line, stdin) != 0 ||
	    pthread_create(&thread, NULL, read_line, fdopen(other[0], "r")) !=
		    0)
		_exit(1);
	sem_wait(&reading);
	sem_wait(&reading);
	usleep(20000);
	exit(3);
}

int main(void)
{
	char text[10] = "";
	int status;
	FILE *file;

	if (fork() == 0)
		run();
	wait(&status);
	file = fopen("file", "r");
	fgets(text, sizeof(text), file);
	printf("file: %s\n", text);
	return WEXITSTATUS(status);
}
