/* SPDX-License-Identifier: 0BSD */
/*
 * Blocks of any size lie at multiples of max_align_t's alignment, and keep
 * their bytes while others come and go (C17 7.22.3p1).
 *
 * expect-stdout: aligned\nkept\n
 */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { COUNT = 600 };

static unsigned char *block[COUNT];
static size_t size[COUNT];

static int intact(int i)
{
	for (size_t at = 0; at < size[i]; at++)
		if (block[i][at] != (unsigned char)i)
			return 0;
	return 1;
}

int main(void)
{
	int aligned = 1, kept = 1;

	for (int round = 0; round < 3; round++)
		for (int i = 0; i < COUNT; i++) {
			if (block[i] != NULL && (i + round) % 3 == 0)
				continue;
			if (block[i] != NULL) {
				kept = kept && intact(i);
				free(block[i]);
			}
			size[i] = (size_t)(i * i + round * 31) % 9000;
			if (i % 100 == round)
				size[i] += 200000;
			block[i] = malloc(size[i]);
			if (block[i] == NULL)
				return 1;
			memset(block[i], i, size[i]);
			if ((uintptr_t)block[i] % _Alignof(max_align_t) != 0)
				aligned = 0;
		}
	for (int i = 0; i < COUNT; i++)
		kept = kept && intact(i);
	puts(aligned ? "aligned" : "not aligned");
	puts(kept ? "kept" : "lost");
	return 0;
}
