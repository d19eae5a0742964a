/* SPDX-License-Identifier: 0BSD */
/*
 * More than PTRDIFF_MAX bytes, or a product that overflows, is ENOMEM and a
 * null pointer; the block that was to grow stays as it was (POSIX.1-2024
 * malloc(), calloc(), realloc(), reallocarray()).
 *
 * expect-stdout: malloc: refused\nmalloc: refused\ncalloc: refused\n
 * expect-stdout: calloc: refused\nrealloc: refused\nreallocarray: refused\n
 * expect-stdout: aligned_alloc: refused\nstill here\n
 */
#define _GNU_SOURCE
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void tell(const char *name, const void *block)
{
	printf("%s: %s\n", name,
	       block == NULL && errno == ENOMEM ? "refused" : "accepted");
	errno = 0;
}

int main(void)
{
	volatile size_t most = PTRDIFF_MAX; /* out of the compiler's sight */
	volatile size_t half = SIZE_MAX / 2 + 1;
	char *block = malloc(20);

	if (block == NULL)
		return 1;
	strcpy(block, "still here");
	errno = 0;
	tell("malloc", malloc(most + 1));
	tell("malloc", malloc(SIZE_MAX - 8 * (half & 1)));
	tell("calloc", calloc(half, 2));
	tell("calloc", calloc(half + 1, 2)); /* modulo 2^n it would be 2 */
	tell("realloc", realloc(block, most + 1));
	tell("reallocarray", reallocarray(block, half, 4));
	tell("aligned_alloc", aligned_alloc(64, most + 1));
	puts(block);
	free(block);
	return 0;
}
