/* SPDX-License-Identifier: 0BSD */
/*
 * A status above 128 is a status still, whatever shells make of it
 * (POSIX.1-2024 wait(): WIFEXITED).
 *
 * expect-status: 134
 */
#include <stdlib.h>

int main(void)
{
	exit(134);
}
