/* SPDX-License-Identifier: 0BSD */
/*
 * thrd_exit() ends the calling thread from any depth, with that result, and no
 * other (C17 7.26.5.5).
 *
 * expect-stdout: result -7\nmain goes on\n
 */
#include <stdio.h>
#include <threads.h>

static int deep(int depth)
{
	if (depth == 0)
		thrd_exit(-7);
	return deep(depth - 1) + 1;
}

static int function(void *argument)
{
	(void)argument;
	deep(20);
	puts("never");
	return 1;
}

int main(void)
{
	thrd_t thread;
	int result = 0;

	if (thrd_create(&thread, function, NULL) != thrd_success)
		return 1;
	thrd_join(thread, &result);
	printf("result %d\n", result);
	puts("main goes on");
	return 0;
}
