/* SPDX-License-Identifier: 0BSD */
/*
 * Where threads write lines while exit() runs the file ends with a whole line,
 * and has of each thread all those whose call had returned before exit()
 * (C17 7.22.4.4p4; DESIGN section 3).
 *
 * references-differ: glibc: 2.36 exits without the streams' locks
 * expect-stdout: 8 processes, whole lines in order\n
 */
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sched.h>
#include <sys/wait.h>
#include <unistd.h>

enum { PROCESSES = 8, THREADS = 4, MOST = 2000 };

static FILE *file;
static atomic_int written[THREADS];
/* Shared with the parent by a file of their own. */
static int promised[THREADS];

static void *write_lines(void *argument)
{
	int own = *(const int *)argument;

	for (int i = 0; i < MOST; i++) {
		fprintf(file, "thread %d line %d of a file\n", own, i);
		written[own]++;
	}
	for (;;)
		pause();
	return NULL;
}

static void run(void)
{
	static int own[THREADS] = { 0, 1, 2, 3 };
	pthread_t thread;
	FILE *promises = fopen("promises", "w");

	file = fopen("lines", "w");
	for (int i = 0; i < THREADS; i++)
		if (pthread_create(&thread, NULL, write_lines, &own[i]) != 0)
			_exit(1);
	for (int i = 0; i < THREADS; i++)
		while (written[i] < 10)
			sched_yield();
	for (int i = 0; i < THREADS; i++)
		promised[i] = written[i];
	fwrite(promised, sizeof(promised), 1, promises);
	exit(0);
}

static int check(void)
{
	int next[THREADS] = { 0 };
	char line[80], expected[80];
	FILE *promises = fopen("promises", "r");

	if (fread(promised, sizeof(promised), 1, promises) != 1)
		return 1;
	file = fopen("lines", "r");
	while (fgets(line, sizeof(line), file)) {
		int of = strlen(line) > 7 ? line[7] - '0' : -1;

		if (of < 0 || of >= THREADS)
			return 2;
		sprintf(expected, "thread %d line %d of a file\n", of,
			next[of]++);
		if (strcmp(line, expected) != 0)
			return 3;
	}
	for (int i = 0; i < THREADS; i++)
		if (next[i] < promised[i])
			return 4;
	fclose(file);
	fclose(promises);
	return 0;
}

int main(void)
{
	for (int i = 0; i < PROCESSES; i++) {
		int status, wrong;

		if (fork() == 0)
			run();
		wait(&status);
		wrong = check();
		if (status != 0 || wrong) {
			printf("process %d: status %x, %s\n", i, status,
			       wrong == 1 ? "promises are lost" :
			       wrong == 4 ? "lines are lost" :
					    "a line is torn");
			return 1;
		}
	}
	printf("%d processes, whole lines in order\n", PROCESSES);
	return 0;
}
