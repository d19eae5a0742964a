/* SPDX-License-Identifier: 0BSD */
/*
 * Streams are flushed after the handlers (C17 7.22.4.4p3, p4).
 *
 * expect-stdout: main second first
 */
#include <stdio.h>
#include <stdlib.h>

static void first(void)
{
	printf("first");
}

static void second(void)
{
	printf("second ");
}

int main(void)
{
	atexit(first);
	atexit(second);
	printf("main ");
	exit(0);
}
