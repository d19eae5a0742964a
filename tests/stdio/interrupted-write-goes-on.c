/* SPDX-License-Identifier: 0BSD */
/*
 * A signal during a blocked write neither loses nor doubles bytes (issue 2:
 * EINTR is retried), even when its handler does not restart calls.
 *
 * only-exeunt: POSIX.1-2024 fputc() lets the references fail with EINTR
 * expect-stdout: 400000 bytes, 0 wrong\n
 * expect-stdout: fwrite 400000, fclose 0, interrupted\n
 */
#define _GNU_SOURCE
#include <signal.h>
#include <stdio.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

static char text[400000];
static volatile sig_atomic_t interrupted;

static void interrupt(int number)
{
	(void)number;
	interrupted = 1;
}

int main(void)
{
	int ends[2];
	int report[2];
	int said[3] = { 0, 0, 0 };
	int wrong = 0;
	int count = 0;
	unsigned char got[5000];

	for (int i = 0; i < 400000; i++)
		text[i] = (char)(i % 251);
	pipe(ends);
	pipe(report);
	pid_t child = fork();
	if (child == 0) {
		struct sigaction action = { 0 };
		action.sa_handler = interrupt;
		sigaction(SIGUSR1, &action, NULL);
		close(ends[0]);
		write(report[1], "r", 1);
		FILE *file = fdopen(ends[1], "w");
		said[0] = (int)fwrite(text, 1, sizeof text, file);
		said[1] = fclose(file);
		said[2] = interrupted;
		write(report[1], said, sizeof said);
		_exit(0);
	}
	close(ends[1]);
	read(report[0], got, 1);
	for (int i = 0; i < 5; i++) {
		usleep(20000);
		kill(child, SIGUSR1);
	}
	for (ssize_t bytes; (bytes = read(ends[0], got, sizeof got)) > 0;)
		for (ssize_t i = 0; i < bytes; i++, count++)
			wrong += got[i] != count % 251;
	read(report[0], said, sizeof said);
	wait(NULL);
	printf("%d bytes, %d wrong\n", count, wrong);
	printf("fwrite %d, fclose %d, %s\n", said[0], said[1],
	       said[2] ? "interrupted" : "undisturbed");
	return 0;
}
