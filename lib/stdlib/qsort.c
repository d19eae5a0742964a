/* SPDX-License-Identifier: 0BSD */
/* qsort - sort an array. */
#include <stdlib.h>

#include "sort.h"

struct comparison {
	int (*compare)(const void *, const void *);
};

static int by(const void *one, const void *two, void *argument)
{
	const struct comparison *comparison = argument;

	return comparison->compare(one, two);
}

void qsort(void *base, size_t count, size_t size,
	   int (*compare)(const void *, const void *))
{
	ex_sort(base, count, size, by, &(struct comparison){ compare });
}
