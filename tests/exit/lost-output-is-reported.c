/* SPDX-License-Identifier: 0BSD */
/*
 * A program that asks for it says which output did not arrive, and its status
 * is EXIT_FAILURE: here with standard output alone (DESIGN section 3).
 *
 * only-exeunt: <exeunt.h> is its own
 * expect-status: 1
 * expect-stderr: exeunt: output lost on descriptor 1: No space left on device\n
 * expect-absent: __ex_streams __ex_flush_streams __ex_fill __ex_stderr malloc
 */
#include <exeunt.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

EXEUNT_REPORT_LOST_OUTPUT;

int main(void)
{
	close(1);
	if (open("/dev/full", O_WRONLY) != 1)
		return 99;
	printf("lost");
	return 0;
}
