/* SPDX-License-Identifier: 0BSD */
/*
 * Threads may open, use and close streams of their own at the same time, while
 * another flushes all streams (C17 7.21.5.2, 7.21.5.3).
 *
 * expect-stdout: 6 threads, 180 files as they were written\n
 */
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { THREADS = 6, FILES = 30 };

static atomic_int good, ended;

static void *use(void *argument)
{
	int own = *(const int *)argument;
	char name[20], text[40], line[40];

	sprintf(name, "file%d", own);
	for (int i = 0; i < FILES; i++) {
		FILE *file = fopen(name, "w");

		sprintf(text, "file %d, time %d\n", own, i);
		fputs(text, file);
		fclose(file);
		file = fopen(name, "r");
		good += fgets(line, sizeof(line), file) &&
			strcmp(line, text) == 0;
		fclose(file);
	}
	unlink(name);
	ended++;
	return NULL;
}

int main(void)
{
	static int own[THREADS] = { 0, 1, 2, 3, 4, 5 };
	pthread_t thread[THREADS];

	for (int i = 0; i < THREADS; i++)
		if (pthread_create(&thread[i], NULL, use, &own[i]) != 0)
			return 1;
	while (ended < THREADS)
		fflush(NULL);
	for (int i = 0; i < THREADS; i++)
		pthread_join(thread[i], NULL);
	printf("%d threads, %d files as they were written\n", THREADS, good);
	return 0;
}
