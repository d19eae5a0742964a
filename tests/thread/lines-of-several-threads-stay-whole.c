/* SPDX-License-Identifier: 0BSD */
/*
 * Each call on a stream is one step for other threads: lines that eight threads
 * write to one file by different functions, in every kind of buffering, are all
 * there and whole (C17 7.21.2p7).
 *
 * expect-stdout: full: 1600 whole\nsmall: 1600 whole\nline: 1600 whole\n
 * expect-stdout: none: 1600 whole\n
 */
#include <pthread.h>
#include <stdio.h>
#include <string.h>

enum { THREADS = 8, LINES = 200 };

static FILE *file;

static void *write_lines(void *argument)
{
	int own = *(const int *)argument;
	char line[40];

	for (int i = 0; i < LINES; i++) {
		sprintf(line, "thread %d line %03d abcdefghij\n", own, i);
		switch (i % 3) {
		case 0:
			fputs(line, file);
			break;
		case 1:
			fprintf(file, "thread %d line %03d %s\n", own, i,
				"abcdefghij");
			break;
		default:
			fwrite(line, 1, strlen(line), file);
		}
	}
	return NULL;
}

static void run(const char *name, int mode, size_t size)
{
	static char buffer[48];
	pthread_t thread[THREADS];
	int own[THREADS], next[THREADS] = { 0 };
	char line[80], expected[80];
	int whole = 0;

	file = tmpfile();
	if (mode != _IOFBF || size < BUFSIZ)
		setvbuf(file, mode == _IONBF ? NULL : buffer, mode, size);
	for (int i = 0; i < THREADS; i++) {
		own[i] = i;
		pthread_create(&thread[i], NULL, write_lines, &own[i]);
	}
	for (int i = 0; i < THREADS; i++)
		pthread_join(thread[i], NULL);
	rewind(file);
	while (fgets(line, sizeof(line), file)) {
		int of = line[7] - '0';

		if (of < 0 || of >= THREADS)
			continue;
		/* Whole, and in the order in which its thread wrote. */
		sprintf(expected, "thread %d line %03d abcdefghij\n", of,
			next[of]++);
		whole += strcmp(line, expected) == 0;
	}
	fclose(file);
	printf("%s: %d whole\n", name, whole);
}

int main(void)
{
	run("full", _IOFBF, BUFSIZ);
	run("small", _IOFBF, 48);
	run("line", _IOLBF, 48);
	run("none", _IONBF, 0);
	return 0;
}
