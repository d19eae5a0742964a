/* SPDX-License-Identifier: 0BSD */
/*
 * calloc gives zeros, from memory that was used before too (C17 7.22.3.2p2).
 *
 * expect-stdout: 0 bytes are not zero\n
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void)
{
	static const size_t size[] = { 1, 24, 100, 1000, 5000, 70000, 300000 };
	int count = 0;

	for (int round = 0; round < 3; round++)
		for (size_t i = 0; i < sizeof(size) / sizeof(*size); i++) {
			unsigned char *block = calloc(size[i], 1);

			if (block == NULL)
				return 1;
			for (size_t at = 0; at < size[i]; at++)
				count += block[at] != 0;
			memset(block, 0xff, size[i]);
			free(block);
		}
	printf("%d bytes are not zero\n", count);
	return 0;
}
