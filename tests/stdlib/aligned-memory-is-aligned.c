/* SPDX-License-Identifier: 0BSD */
/*
 * aligned_alloc and posix_memalign give memory at multiples of what was asked
 * for, reuse it, and reject what is no power of two (C17 7.22.3.1;
 * POSIX.1-2024 posix_memalign()).
 *
 * expect-stdout: 0 misplaced\nEINVAL EINVAL untouched\n
 */
#define _GNU_SOURCE
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void)
{
	int misplaced = 0;

	for (int round = 0; round < 3; round++)
		for (size_t alignment = sizeof(void *); alignment <= 65536;
		     alignment *= 2) {
			size_t size = alignment * 2;
			char *one = aligned_alloc(alignment, size);
			void *two = NULL;

			if (one == NULL ||
			    posix_memalign(&two, alignment, 100) != 0)
				return 1;
			misplaced += (uintptr_t)one % alignment != 0;
			misplaced += (uintptr_t)two % alignment != 0;
			memset(one, 1, size);
			memset(two, 2, 100);
			one = realloc(one, 3 * size);
			if (one == NULL)
				return 1;
			misplaced += one[size - 1] != 1;
			free(one);
			free(two);
		}
	printf("%d misplaced\n", misplaced);

	void *block = &misplaced;
	volatile size_t odd = 24, small = 2;

	printf("%s ",
	       posix_memalign(&block, odd, 8) == EINVAL ? "EINVAL" : "?");
	printf("%s ",
	       posix_memalign(&block, small, 8) == EINVAL ? "EINVAL" : "?");
	puts(block == &misplaced ? "untouched" : "changed");
	return 0;
}
