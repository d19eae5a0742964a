/* SPDX-License-Identifier: 0BSD */
/*
 * When no handler can run any more, registering fails: it is never accepted
 * and dropped (DESIGN section 3).
 *
 * only-exeunt: musl accepts and drops; glibc's destructors are handlers
 * expect-stdout: handler\natexit -1\non_exit -1\n__cxa_atexit -1\n
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>

int __cxa_atexit(void (*)(void *), void *, void *);

static void handler(void)
{
	puts("handler");
}

static void with_status(int status, void *argument)
{
	(void)status;
	(void)argument;
	puts("on_exit ran");
}

static void with_argument(void *argument)
{
	(void)argument;
	puts("__cxa_atexit ran");
}

__attribute__((destructor)) static void destructor(void)
{
	printf("atexit %d\n", atexit(handler));
	printf("on_exit %d\n", on_exit(with_status, NULL));
	printf("__cxa_atexit %d\n", __cxa_atexit(with_argument, NULL, NULL));
}

int main(void)
{
	atexit(handler);
	return 0;
}
