/* SPDX-License-Identifier: 0BSD */
/*
 * Orders that make careless sorts quadratic take far from count * count
 * comparisons: 20000 elements, not one of them more than 40 times on the
 * average. (The standard promises nothing: C17 7.22.5.2.)
 *
 * expect-stdout: sorted\nsorted\nsorted\nsorted\nsorted\nsorted\n
 */
#include <stdio.h>
#include <stdlib.h>

enum { COUNT = 20000 };

static int array[COUNT];
static long comparisons;

static int compare(const void *one, const void *two)
{
	int left = *(const int *)one, right = *(const int *)two;

	comparisons++;
	return (left > right) - (left < right);
}

int main(void)
{
	for (int order = 0; order < 6; order++) {
		int ordered = 1;

		for (int i = 0; i < COUNT; i++) {
			const int value[] = { i,
					      COUNT - i,
					      1,
					      i % 2 ? i : -i,
					      i < COUNT / 2 ? i : COUNT - i,
					      i % 100 };

			array[i] = value[order];
		}
		comparisons = 0;
		qsort(array, COUNT, sizeof(*array), compare);
		for (int i = 1; i < COUNT; i++)
			ordered = ordered && array[i - 1] <= array[i];
		if (comparisons > 40L * COUNT)
			puts("too slow");
		else
			puts(ordered ? "sorted" : "not sorted");
	}
	return 0;
}
