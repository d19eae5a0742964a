/* SPDX-License-Identifier: 0BSD */
/*
 * Large counts are no different (C17 7.24.2.1, 7.24.6.1): the sums of a block,
 * of its copy, and of the copy after all but its first and last byte were set.
 *
 * expect-stdout: 133693440\n133693440\n1048829\n
 */
#include <stdio.h>
#include <string.h>

enum { SIZE = 1 << 20 };

static unsigned char source[SIZE], target[SIZE];

static unsigned long sum(const unsigned char *bytes)
{
	unsigned long result = 0;

	for (size_t i = 0; i < SIZE; i++)
		result += bytes[i];
	return result;
}

int main(void)
{
	for (size_t i = 0; i < SIZE; i++)
		source[i] = (unsigned char)i;
	memcpy(target, source, SIZE);
	printf("%lu\n%lu\n", sum(source), sum(target));
	memset(target + 1, 1, SIZE - 2);
	printf("%lu\n", sum(target));
}
