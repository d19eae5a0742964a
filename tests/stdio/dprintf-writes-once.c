/* SPDX-License-Identifier: 0BSD */
/*
 * What one dprintf writes leaves in one piece, also where the program has no
 * other stream (POSIX.1-2024 dprintf(); include/stdio.h).
 *
 * expect-stdout: 1 piece of 9\n
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int main(void)
{
	int ends[2];
	char text[20];
	ssize_t count;

	/* A pipe of packets keeps the pieces apart. */
	pipe2(ends, O_DIRECT);
	dprintf(ends[1], "hello %d\n", 42);
	count = read(ends[0], text, sizeof(text));
	if (count == 9)
		write(1, "1 piece of 9\n", 13);
	return 0;
}
