/* SPDX-License-Identifier: 0BSD */
/*
 * No lost output are: a failed read; an error that the program has dealt with,
 * and cleared; what arrives at last. A status of 0 stays.
 *
 * only-exeunt: <exeunt.h> is its own
 * expect-stdout: arrives at last\n
 */
#include <exeunt.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

EXEUNT_REPORT_LOST_OUTPUT;

int main(void)
{
	FILE *directory = fopen("/", "r"), *full = fopen("/dev/full", "w");
	int copy = dup(1);

	if (fgetc(directory) != EOF || !ferror(directory))
		return 99;
	setvbuf(full, NULL, _IONBF, 0);
	if (fputs("lost", full) >= 0 || !ferror(full))
		return 98;
	clearerr(full);
	puts("arrives at last");
	dup2(fileno(full), 1);
	if (fflush(stdout) == 0)
		return 97;
	dup2(copy, 1);
	clearerr(stdout);
	return 0;
}
