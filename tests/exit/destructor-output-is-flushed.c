/* SPDX-License-Identifier: 0BSD */
/*
 * Streams are flushed after the destructors (DESIGN section 3's order).
 *
 * expect-stdout: main handler destructor\n
 */
#include <stdio.h>
#include <stdlib.h>

static void handler(void)
{
	printf("handler ");
}

__attribute__((destructor)) static void destroy(void)
{
	printf("destructor\n");
}

int main(void)
{
	atexit(handler);
	printf("main ");
	return 0;
}
