/* SPDX-License-Identifier: 0BSD */
/* bsearch - find an element in a sorted array. */
#include <stdint.h>
#include <stdlib.h>

void *bsearch(const void *key, const void *base, size_t count, size_t size,
	      int (*compare)(const void *, const void *))
{
	const char *first = base;

	/* The element, if any, is among the `count` from `first` on. */
	while (count > 0) {
		const char *middle = first + count / 2 * size;
		int order = compare(key, middle);

		if (order == 0)
			return (void *)(uintptr_t)middle; /* base's */
		if (order > 0) {
			first = middle + size;
			count--; /* the middle one */
		}
		count /= 2;
	}
	return NULL;
}
