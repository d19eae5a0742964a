/* SPDX-License-Identifier: 0BSD */
/*
 * A stream's lock may be taken again by its owner, and is free after as many
 * funlockfile(); until then ftrylockfile() of another thread fails
 * (POSIX.1-2024 flockfile()).
 *
 * expect-stdout: 3: held\n2: held\n1: held\n0: free\n
 */
#include <pthread.h>
#include <stdio.h>

static FILE *file;

static void *try(void *argument)
{
	if (ftrylockfile(file) != 0)
		return argument;
	funlockfile(file);
	return NULL;
}

int main(void)
{
	pthread_t thread;
	void *held;

	file = tmpfile();
	flockfile(file);
	flockfile(file);
	if (ftrylockfile(file) != 0)
		return 1;
	for (int locks = 3; locks >= 0; locks--) {
		if (pthread_create(&thread, NULL, try, &thread) != 0)
			return 2;
		pthread_join(thread, &held);
		printf("%d: %s\n", locks, held ? "held" : "free");
		if (locks > 0)
			funlockfile(file);
	}
	return 0;
}
