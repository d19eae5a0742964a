/* SPDX-License-Identifier: 0BSD */
/*
 * bsearch finds every element of a sorted array and nothing else, and passes
 * the key first (C17 7.22.5.1).
 *
 * expect-stdout: 0 wrong\nnone in none\n
 */
#include <stdio.h>
#include <stdlib.h>

static int array[100];

static int compare(const void *key, const void *element)
{
	const int *at = element;

	if (at < array || at >= array + 100)
		exit(3); /* not an element */
	return *(const int *)key - *at;
}

int main(void)
{
	int wrong = 0;

	for (int i = 0; i < 100; i++)
		array[i] = 2 * i;
	for (size_t count = 0; count <= 100; count++)
		for (int key = -1; key <= 200; key++) {
			int *found = bsearch(&key, array, count, sizeof(*array),
					     compare);
			int there = key >= 0 && key % 2 == 0 &&
				    key / 2 < (int)count;

			wrong += there ? found != array + key / 2
				       : found != NULL;
		}
	printf("%d wrong\n", wrong);

	int key = 1;

	puts(bsearch(&key, array, 0, sizeof(*array), compare) ? "one in none"
							      : "none in none");
	return 0;
}
