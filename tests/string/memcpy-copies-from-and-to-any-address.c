/* SPDX-License-Identifier: 0BSD */
/*
 * Every length at every alignment arrives whole, and nothing around it changes
 * (C17 7.24.2.1). A sum over all of memory after each copy stands for it.
 *
 * expect-stdout: 1384859648\n
 */
#include <stdio.h>
#include <string.h>

static unsigned char source[160], target[160];

int main(void)
{
	unsigned long sum = 0;

	for (int i = 0; i < 160; i++)
		source[i] = (unsigned char)(i * 7 + 1);
	for (size_t from = 0; from < 16; from++) {
		for (size_t to = 0; to < 16; to++) {
			for (size_t count = 0; count < 128; count += 3) {
				memset(target, 85, sizeof target);
				memcpy(target + to, source + from, count);
				for (int i = 0; i < 160; i++)
					sum = (sum * 31 + target[i]) &
					      0x7fffffff;
			}
		}
	}
	printf("%lu\n", sum);
}
