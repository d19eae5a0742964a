/* SPDX-License-Identifier: 0BSD */
/*
 * While a thread is in a long fwrite() to a pipe that is drained slowly, exit()
 * in another waits for that call: every byte arrives, once and in order
 * (POSIX.1-2024 exit(), fclose(); DESIGN section 3).
 *
 * references-differ: glibc: 2.36 exits without the stream's lock
 * expect-stdout: 200000 bytes in order\nstatus 3\n
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

enum { BYTES = 200000 };

static char bytes[BYTES];

static void *write_all(void *argument)
{
	fwrite(bytes, 1, BYTES, argument);
	return NULL;
}

static void run(int output, int go)
{
	pthread_t thread;
	char byte;

	for (int i = 0; i < BYTES; i++)
		bytes[i] = (char)(i % 251);
	if (pthread_create(&thread, NULL, write_all, fdopen(output, "w")) != 0)
		_exit(1);
	/* It comes when some bytes have: the call is not complete then. */
	read(go, &byte, 1);
	exit(3);
}

int main(void)
{
	static unsigned char part[3000];
	int output[2], go[2], status;
	long count = 0, wrong = 0;
	ssize_t got;

	pipe(output);
	pipe(go);
	if (fork() == 0) {
		close(output[0]);
		run(output[1], go[0]);
	}
	close(output[1]);
	while ((got = read(output[0], part, sizeof(part))) > 0) {
		if (count == 0) {
			write(go[1], "", 1);
			usleep(20000); /* exit() has begun, most likely */
		}
		for (ssize_t i = 0; i < got; i++)
			wrong += part[i] != count++ % 251;
	}
	printf("%ld bytes %s\n", count, wrong ? "out of order" : "in order");
	wait(&status);
	printf("status %d\n", WEXITSTATUS(status));
	return 0;
}
