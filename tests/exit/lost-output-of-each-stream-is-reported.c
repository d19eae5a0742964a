/* SPDX-License-Identifier: 0BSD */
/*
 * Each stream whose output is lost has its own line, with its own error; the
 * others are flushed. SIGPIPE, not even caught, does not end it.
 *
 * only-exeunt: <exeunt.h> is its own
 * expect-status: 1
 * expect-stdout: arrives
 * expect-stderr: exeunt: output lost on descriptor 9: Bad file descriptor\n
 * expect-stderr: exeunt: output lost on descriptor 8: Broken pipe\n
 * expect-stderr: exeunt: output lost on descriptor 7: No space left on device\n
 */
#include <exeunt.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

EXEUNT_REPORT_LOST_OUTPUT;

int main(void)
{
	int ends[2];
	FILE *stream;

	printf("arrives");
	dup2(open("/dev/full", O_WRONLY), 7);
	pipe(ends);
	dup2(ends[1], 8);
	dup2(ends[1], 9);
	close(ends[0]);
	for (int descriptor = 7; descriptor <= 9; descriptor++)
		if (!(stream = fdopen(descriptor, "w")) ||
		    putc('l', stream) != 'l')
			return 99;
	close(9);
	exit(0);
}
