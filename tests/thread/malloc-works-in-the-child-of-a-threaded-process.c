/* SPDX-License-Identifier: 0BSD */
/*
 * fork() leaves malloc() usable in the child, whatever other threads were doing
 * with it (beyond POSIX.1-2024 fork(); DESIGN section 3: nothing hangs).
 *
 * expect-stdout: 12 children allocated\n
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { THREADS = 3, CHILDREN = 12 };

static void *hammer(void *argument)
{
	for (unsigned size = 1;; size = size * 7 % 5003) {
		char *block = malloc(size);

		memset(block, 1, size);
		block = realloc(block, size * 2);
		free(block);
	}
	return argument;
}

static void allocate(void)
{
	static char *block[50];

	for (int i = 0; i < 50; i++) {
		block[i] = malloc((size_t)i * 100 + 1);
		if (!block[i])
			_exit(1);
		memset(block[i], i, (size_t)i * 100 + 1);
	}
	for (int i = 0; i < 50; i++) {
		if (block[i][i * 100] != i)
			_exit(2);
		free(block[i]);
	}
	_exit(0);
}

int main(void)
{
	pthread_t thread;
	int status, good = 0;

	for (int i = 0; i < THREADS; i++)
		if (pthread_create(&thread, NULL, hammer, NULL) != 0)
			return 1;
	for (int i = 0; i < CHILDREN; i++) {
		pid_t child = fork();

		if (child == 0)
			allocate();
		waitpid(child, &status, 0);
		good += status == 0;
	}
	printf("%d children allocated\n", good);
	return 0;
}
