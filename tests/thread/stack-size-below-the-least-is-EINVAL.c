/* SPDX-License-Identifier: 0BSD */
/*
 * A stack smaller than PTHREAD_STACK_MIN is refused and the size stays; a
 * thread with the least of all can run (POSIX.1-2024
 * pthread_attr_setstacksize()).
 *
 * expect-stdout: 0 EINVAL\nleast less one EINVAL\nkept\nran\n
 */
#include <errno.h>
#include <limits.h>
#include <pthread.h>
#include <stdio.h>

static void *function(void *argument)
{
	return argument;
}

int main(void)
{
	pthread_attr_t attributes;
	pthread_t thread;
	size_t before = 0, after = 0;
	void *result = NULL;

	pthread_attr_init(&attributes);
	pthread_attr_getstacksize(&attributes, &before);
	printf("0 %s\n", pthread_attr_setstacksize(&attributes, 0) == EINVAL ?
				 "EINVAL" :
				 "another");
	printf("least less one %s\n",
	       pthread_attr_setstacksize(&attributes, PTHREAD_STACK_MIN - 1) ==
			       EINVAL ?
		       "EINVAL" :
		       "another");
	pthread_attr_getstacksize(&attributes, &after);
	puts(before == after && after >= PTHREAD_STACK_MIN ? "kept" : "lost");
	if (pthread_attr_setstacksize(&attributes, PTHREAD_STACK_MIN) != 0 ||
	    pthread_create(&thread, &attributes, function, &before) != 0)
		return 1;
	pthread_join(thread, &result);
	puts(result == &before ? "ran" : "did not run");
	return 0;
}
