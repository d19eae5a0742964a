/* SPDX-License-Identifier: 0BSD */
/*
 * A signal cuts a write to a full pipe short: the rest is written all the
 * same, nothing is lost, all arrives in order (issue 2).
 *
 * expect-stdout: 1000001 bytes, 0 wrong\nfwrite 1000000, fclose 0\n
 */
#define _GNU_SOURCE
#include <signal.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

static char text[1000000];

static void nothing(int number)
{
	(void)number;
}

int main(void)
{
	int ends[2];
	int report[2];
	int said[2] = { 0, 0 };
	int wrong = 0;
	int count = 0;
	unsigned char got[5000];

	for (int i = 0; i < 1000000; i++)
		text[i] = (char)((i + 1) % 251);
	pipe(ends);
	pipe(report);
	struct sigaction action = { 0 };
	action.sa_handler = nothing;
	action.sa_flags = SA_RESTART;
	sigaction(SIGUSR1, &action, NULL);
	pid_t child = fork();
	if (child == 0) {
		close(ends[0]);
		FILE *file = fdopen(ends[1], "w");
		/* One byte, and no write ends where the pipe is full. */
		putc(0, file);
		fflush(file);
		said[0] = (int)fwrite(text, 1, sizeof text, file);
		said[1] = fclose(file);
		write(report[1], said, sizeof said);
		_exit(0);
	}
	close(ends[1]);
	/* While the pipe is full the child waits in the midst of a write. */
	for (int round = 0;; round++) {
		if (round % 4 == 0) {
			usleep(2000);
			kill(child, SIGUSR1);
		}
		ssize_t bytes = read(ends[0], got, sizeof got);
		if (bytes <= 0)
			break;
		for (ssize_t i = 0; i < bytes; i++, count++)
			wrong += got[i] != count % 251;
	}
	read(report[0], said, sizeof said);
	wait(NULL);
	printf("%d bytes, %d wrong\nfwrite %d, fclose %d\n", count, wrong,
	       said[0], said[1]);
	return 0;
}
