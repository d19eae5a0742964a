/* SPDX-License-Identifier: 0BSD */
/*
 * A thread has the stack that its attributes ask for: it can use nearly all of
 * a mebibyte, and of another size (POSIX.1-2024 pthread_attr_setstacksize()).
 *
 * expect-stdout: 1048576\n1000 KiB used\n4194304\n4000 KiB used\n
 */
#include <pthread.h>
#include <stdio.h>

/* Without a recursion that the compiler could turn into a loop. */
static int (*volatile again)(int);

static int use(int kibibytes)
{
	volatile char block[1024 - 256]; /* the rest is for the frame */

	block[0] = (char)kibibytes;
	block[sizeof(block) - 1] = 1;
	if (kibibytes > 0)
		return again(kibibytes - 1) + block[sizeof(block) - 1];
	return 0;
}

static void *function(void *argument)
{
	printf("%d KiB used\n", again(*(const int *)argument));
	return argument;
}

int main(void)
{
	static int most[] = { 1000, 4000 };
	pthread_attr_t attributes;
	pthread_t thread;

	again = use;
	pthread_attr_init(&attributes);
	for (int i = 0; i < 2; i++) {
		size_t size = 0;

		if (pthread_attr_setstacksize(&attributes,
					      (size_t)(i ? 4 : 1) << 20) != 0)
			return 1;
		pthread_attr_getstacksize(&attributes, &size);
		printf("%lu\n", (unsigned long)size);
		if (pthread_create(&thread, &attributes, function, &most[i]) !=
		    0)
			return 2;
		pthread_join(thread, NULL);
	}
	pthread_attr_destroy(&attributes);
	return 0;
}
