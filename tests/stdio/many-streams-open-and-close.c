/* SPDX-License-Identifier: 0BSD */
/*
 * More than FOPEN_MAX streams are open at once; all are flushed at exit, in
 * whatever order they were opened and closed (C17 7.21.3p4, 7.22.4.4p4).
 *
 * expect-stdout: 8 or more, 50 files, 0 wrong\n
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static FILE *stream[50];

static const char *name(int i)
{
	static char text[10];

	snprintf(text, sizeof text, "file%d", i);
	return text;
}

int main(void)
{
	int wrong = 0;
	int files = 0;

	if (fork() == 0) {
		for (int i = 0; i < 50; i++)
			stream[i] = fopen(name(i), "w");
		for (int i = 0; i < 50; i++)
			fprintf(stream[i], "%d", i);
		for (int i = 0; i < 50; i += 3)
			fclose(stream[i]);
		for (int i = 0; i < 50; i += 3)
			fprintf(stream[i] = fopen(name(i), "a"), "+");
		exit(0);
	}
	wait(NULL);
	for (int i = 0; i < 50; i++) {
		char expected[20];
		char got[20] = "";
		FILE *file = fopen(name(i), "r");

		files += file != NULL;
		fgets(got, sizeof got, file);
		snprintf(expected, sizeof expected, i % 3 ? "%d" : "%d+", i);
		for (int j = 0; j < 20 && (got[j] || expected[j]); j++)
			wrong += got[j] != expected[j];
		fclose(file);
	}
	printf("%s, %d files, %d wrong\n",
	       FOPEN_MAX >= 8 ? "8 or more" : "too few", files, wrong);
	return 0;
}
