/* SPDX-License-Identifier: 0BSD */
/*
 * A stack that no address space holds is EAGAIN from pthread_create(), and the
 * next thread can be had (POSIX.1-2024 pthread_create()).
 *
 * expect-stdout: EAGAIN\nEAGAIN\nEAGAIN\nran\n
 */
#include <errno.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>

static void *function(void *argument)
{
	puts("ran");
	return argument;
}

int main(void)
{
	pthread_attr_t attributes;
	pthread_t thread;

	pthread_attr_init(&attributes);
	if (pthread_attr_setstacksize(&attributes, SIZE_MAX / 2) != 0)
		return 1;
	for (int i = 0; i < 3; i++)
		puts(pthread_create(&thread, &attributes, function, NULL) ==
				     EAGAIN ?
			     "EAGAIN" :
			     "another");
	if (pthread_create(&thread, NULL, function, NULL) != 0)
		return 2;
	pthread_join(thread, NULL);
	return 0;
}
