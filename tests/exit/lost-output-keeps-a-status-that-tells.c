/* SPDX-License-Identifier: 0BSD */
/*
 * Of a program that reports lost output, a status that is no success stays.
 *
 * only-exeunt: <exeunt.h> is its own
 * expect-status: 7
 * expect-stderr: exeunt: output lost on descriptor 1: Bad file descriptor\n
 */
#include <exeunt.h>
#include <stdio.h>
#include <unistd.h>

EXEUNT_REPORT_LOST_OUTPUT;

int main(void)
{
	putchar('l');
	close(1);
	return 7;
}
