/* SPDX-License-Identifier: 0BSD */
/*
 * That standard error cannot be written to nobody can be told, but by the
 * status.
 *
 * only-exeunt: <exeunt.h> is its own
 * expect-status: 1
 */
#include <exeunt.h>
#include <stdio.h>
#include <unistd.h>

EXEUNT_REPORT_LOST_OUTPUT;

int main(void)
{
	close(2);
	fputs("lost", stderr);
	return 0;
}
