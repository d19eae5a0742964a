/* SPDX-License-Identifier: 0BSD */
/*
 * stderr is not fully buffered as the program starts (C17 7.21.3p7): it is
 * seen even when the end is _exit.
 *
 * expect-stderr: seen\n
 */
#include <stdio.h>
#include <unistd.h>

int main(void)
{
	fputs("seen\n", stderr);
	_exit(0);
}
