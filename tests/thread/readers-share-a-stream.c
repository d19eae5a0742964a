/* SPDX-License-Identifier: 0BSD */
/*
 * Bytes and lines that several threads take from one stream are each given to
 * one of them, and lines whole (C17 7.21.2p7).
 *
 * expect-stdout: 4000 bytes once each\n400 lines, whole, once each\n
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { THREADS = 4, BYTES = 4000, LINES = 400 };

static FILE *file;
static int sum[THREADS], bytes[THREADS];
static char seen[THREADS][LINES];

static void *read_bytes(void *argument)
{
	int own = *(const int *)argument;
	int c;

	while ((c = getc(file)) != EOF) {
		sum[own] += c;
		bytes[own]++;
	}
	return NULL;
}

static void *read_lines(void *argument)
{
	int own = *(const int *)argument;
	char line[80];

	while (fgets(line, sizeof(line), file)) {
		int number = atoi(line + 5);
		char expected[80];

		sprintf(expected, "line %d and its end\n", number);
		if (strcmp(line, expected) == 0)
			seen[own][number]++;
	}
	return NULL;
}

static void run(void *(*function)(void *))
{
	static int own[THREADS] = { 0, 1, 2, 3 };
	pthread_t thread[THREADS];

	rewind(file);
	for (int i = 0; i < THREADS; i++)
		pthread_create(&thread[i], NULL, function, &own[i]);
	for (int i = 0; i < THREADS; i++)
		pthread_join(thread[i], NULL);
	fclose(file);
}

int main(void)
{
	int count = 0, total = 0, expected = 0;

	file = tmpfile();
	for (int i = 0; i < BYTES; i++) {
		putc(i % 251, file);
		expected += i % 251;
	}
	run(read_bytes);
	for (int i = 0; i < THREADS; i++) {
		count += bytes[i];
		total += sum[i];
	}
	printf("%d bytes %s\n", count,
	       total == expected ? "once each" : "but not those");

	file = tmpfile();
	for (int i = 0; i < LINES; i++)
		fprintf(file, "line %d and its end\n", i);
	run(read_lines);
	count = 0;
	for (int i = 0; i < LINES; i++) {
		int times = 0;

		for (int j = 0; j < THREADS; j++)
			times += seen[j][i];
		count += times == 1;
	}
	printf("%d lines, whole, once each\n", count);
	return 0;
}
