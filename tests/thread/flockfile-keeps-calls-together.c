/* SPDX-License-Identifier: 0BSD */
/*
 * Between flockfile() and funlockfile() no other thread's output comes in, be
 * it by the functions that lock or by those that do not (POSIX.1-2024
 * flockfile(), getc_unlocked()).
 *
 * expect-stdout: 600 groups together\n
 */
#include <pthread.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>

enum { THREADS = 6, GROUPS = 100 };

static FILE *file;

static void *write_groups(void *argument)
{
	char own = *(const char *)argument;

	for (int i = 0; i < GROUPS; i++) {
		flockfile(file);
		for (int j = 0; j < 5; j++)
			putc_unlocked(own, file);
		if (i % 20 == 0)
			sched_yield();
		fputc(own, file);
		fprintf(file, "%c%c", own, own);
		putc_unlocked('\n', file);
		funlockfile(file);
	}
	return NULL;
}

int main(void)
{
	static char own[] = "abcdef";
	pthread_t thread[THREADS];
	char line[80];
	int together = 0;

	file = tmpfile();
	for (int i = 0; i < THREADS; i++)
		if (pthread_create(&thread[i], NULL, write_groups, &own[i]) !=
		    0)
			return 1;
	for (int i = 0; i < THREADS; i++)
		pthread_join(thread[i], NULL);
	rewind(file);
	while (fgets(line, sizeof(line), file))
		together += strlen(line) == 9 &&
			    strspn(line, (char[]){ line[0], 0 }) == 8;
	printf("%d groups together\n", together);
	return 0;
}
