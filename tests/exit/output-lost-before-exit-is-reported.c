/* SPDX-License-Identifier: 0BSD */
/*
 * Output that was lost before exit is reported at exit, with what it failed
 * with, although there is nothing left to be flushed; but not what fclose()
 * has told its caller.
 *
 * only-exeunt: <exeunt.h> is its own
 * expect-status: 1
 * expect-stderr: exeunt: output lost on descriptor 7: No space left on device\n
 */
#include <exeunt.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

EXEUNT_REPORT_LOST_OUTPUT;

int main(void)
{
	int full = open("/dev/full", O_WRONLY);
	FILE *stream;

	dup2(full, 1);
	dup2(full, 7);
	printf("lost");
	stream = fdopen(7, "w");
	setvbuf(stream, NULL, _IONBF, 0);
	if (fputs("lost", stream) >= 0 || fprintf(stream, "lost") >= 0)
		return 99;
	dup2(open("/dev/null", O_WRONLY), 7);
	if (fclose(stdout) == 0)
		return 98;
	return 0;
}
