/* SPDX-License-Identifier: 0BSD */
/*
 * A seed chooses a sequence, the one before srand is that of 1, and the
 * numbers lie between 0 and RAND_MAX (C17 7.22.2). random is as good
 * (POSIX.1-2024).
 *
 * expect-stdout: as seed 1\nrepeats\ndiffers\nin range\nspread\n
 * expect-stdout: random repeats\n
 * expect-stdout: rand_r repeats\n
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { COUNT = 5 };

static void draw(int *numbers)
{
	for (int i = 0; i < COUNT; i++)
		numbers[i] = rand();
}

int main(void)
{
	int first[COUNT], again[COUNT], other[COUNT];
	int in_range = 1, bucket[8] = { 0 };

	draw(first);
	srand(1);
	draw(again);
	puts(memcmp(first, again, sizeof(first)) ? "not seed 1" : "as seed 1");
	srand(77);
	draw(first);
	srand(77);
	draw(again);
	srand(78);
	draw(other);
	puts(memcmp(first, again, sizeof(first)) ? "strays" : "repeats");
	puts(memcmp(first, other, sizeof(first)) ? "differs" : "is the same");
	for (int i = 0; i < 8000; i++) {
		int number = rand();

		in_range = in_range && number >= 0;
#if RAND_MAX != 0x7fffffff
		in_range = in_range && number <= RAND_MAX;
#endif
		bucket[number / (RAND_MAX / 8 + 1)]++;
	}
	puts(in_range ? "in range" : "out of range");
	for (int i = 0; i < 8; i++)
		if (bucket[i] < 800 || bucket[i] > 1200)
			puts("uneven");
	puts("spread");
	srandom(5);

	long one = random(), two = random();
	unsigned int left = 9, right = 9;

	srandom(5);
	puts(random() == one && random() == two ? "random repeats"
						: "random strays");
	for (int i = 0; i < COUNT; i++)
		if (rand_r(&left) != rand_r(&right))
			puts("rand_r strays");
	puts("rand_r repeats");
	return 0;
}
