/* SPDX-License-Identifier: 0BSD */
/*
 * Every length at every distance in both directions arrives whole, and nothing
 * around it changes (C17 7.24.2.2). A sum over all of memory after each move
 * stands for it.
 *
 * expect-stdout: 751298701\n
 */
#include <stdio.h>
#include <string.h>

static unsigned char bytes[200];

int main(void)
{
	unsigned long sum = 0;

	for (size_t from = 0; from < 64; from += 3) {
		for (size_t to = 0; to < 64; to += 1 + to % 3) {
			for (size_t count = 0; count < 100; count += 7) {
				for (int i = 0; i < 200; i++)
					bytes[i] = (unsigned char)(i * 7);
				memmove(bytes + to, bytes + from, count);
				for (int i = 0; i < 200; i++)
					sum = (sum * 31 + bytes[i]) &
					      0x7fffffff;
			}
		}
	}
	printf("%lu\n", sum);
}
