/* SPDX-License-Identifier: 0BSD */
/*
 * At least 32 functions can be registered (C17 7.22.4.2p3).
 *
 * expect-stdout: vutsrqponmlkjihgfedcba9876543210
 */
#include <stdlib.h>
#include <unistd.h>

static int next = 32;

static void put(void)
{
	write(1, &"0123456789abcdefghijklmnopqrstuv"[--next], 1);
}

int main(void)
{
	for (int i = 0; i < 32; i++)
		if (atexit(put) != 0)
			return 1;
	return 0;
}
