/* SPDX-License-Identifier: 0BSD */
/*
 * The status 256 would look like success to the parent: lost output makes it
 * EXIT_FAILURE.
 *
 * only-exeunt: <exeunt.h> is its own
 * expect-status: 1
 * expect-stderr: exeunt: output lost on descriptor 1: Bad file descriptor\n
 */
#include <exeunt.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

EXEUNT_REPORT_LOST_OUTPUT;

int main(void)
{
	putchar('l');
	close(1);
	exit(256);
}
