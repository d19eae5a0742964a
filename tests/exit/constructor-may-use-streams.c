/* SPDX-License-Identifier: 0BSD */
/*
 * Streams work in constructors, and what they buffer is written.
 *
 * expect-stdout: constructor main\n
 */
#include <stdio.h>

__attribute__((constructor)) static void construct(void)
{
	printf("constructor ");
}

int main(void)
{
	puts("main");
	return 0;
}
