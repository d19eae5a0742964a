/* SPDX-License-Identifier: 0BSD */
/*
 * sbrk() gives memory at the end of the data segment, and brk() takes it back
 * (SUSv2 brk()).
 *
 * references-differ: musl: sbrk() refuses any increment
 * expect-stdout: moved\nusable\nback\nENOMEM\n
 */
#define _GNU_SOURCE
#include <errno.h>
#include <stdint.h>
#include <unistd.h>

static void say(const char *text, int length)
{
	write(1, text, length);
}

int main(void)
{
	char *begin = sbrk(0);
	char *memory = sbrk(10000);

	if (memory == begin && (char *)sbrk(0) == begin + 10000)
		say("moved\n", 6);
	memory[0] = memory[9999] = 1;
	say("usable\n", 7);
	if (brk(begin) == 0 && sbrk(0) == begin)
		say("back\n", 5);
	while (sbrk(INTPTR_MAX) != (void *)-1)
		; /* a 32-bit machine may have as much, but only once */
	if (errno == ENOMEM)
		say("ENOMEM\n", 7);
	return 0;
}
