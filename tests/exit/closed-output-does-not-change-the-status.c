/* SPDX-License-Identifier: 0BSD */
/*
 * exit with output for a descriptor that is closed ends all the same.
 *
 * expect-status: 3
 */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int main(void)
{
	putchar('l'); /* lost */
	close(1);
	exit(3);
}
