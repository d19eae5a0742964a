/* SPDX-License-Identifier: 0BSD */
/*
 * exit flushes a stream whose buffer setvbuf was given (C17 7.22.4.4p4).
 *
 * expect-stdout: mine
 */
#include <stdio.h>
#include <stdlib.h>

static char buffer[100];

int main(void)
{
	setvbuf(stdout, buffer, _IOFBF, sizeof buffer);
	printf("mine");
	exit(0);
}
