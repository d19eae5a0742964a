/* SPDX-License-Identifier: 0BSD */
/*
 * raise() sends to the calling thread, returns after the handler, and fails for
 * what is no signal (C17 7.14.2.1).
 *
 * expect-stdout: handler\nafter 0\n0\n-1 EINVAL\n
 */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

static void handler(int number)
{
	if (number == SIGINT)
		write(1, "handler\n", 8);
}

int main(void)
{
	int result;

	signal(SIGINT, handler);
	result = raise(SIGINT);
	printf("after %d\n", result);
	printf("%d\n", raise(0));
	result = raise(1000);
	printf("%d %s\n", result, errno == EINVAL ? "EINVAL" : "?");
	return 0;
}
