/* SPDX-License-Identifier: 0BSD */
/*
 * A prompt is seen before the answer is awaited: input from an unbuffered or
 * line-buffered stream writes line-buffered output (C17 7.21.3p3, intended).
 *
 * references-differ: musl: leaves it to the implementation (7.21.3p3)
 * expect-stdout: prompt was there
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <unistd.h>

int main(void)
{
	int output[2];
	int input[2];
	char seen[10] = "";

	pipe(output);
	pipe(input);
	int report = dup(1);
	dup2(output[1], 1);
	dup2(input[0], 0);
	setvbuf(stdout, NULL, _IOLBF, 100);
	setvbuf(stdin, NULL, _IOLBF, 100);
	write(input[1], "answer\n", 7);
	printf("prompt");
	getchar();
	close(1);
	close(output[1]);
	if (read(output[0], seen, 6) == 6)
		write(report, "prompt was there", 16);
	_exit(0);
}
