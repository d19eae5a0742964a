/* SPDX-License-Identifier: 0BSD */
/* qsort_r - sort an array, with a companion for the comparison. */
#include <stdlib.h>

#include "sort.h"

void qsort_r(void *base, size_t count, size_t size,
	     int (*compare)(const void *, const void *, void *), void *argument)
{
	ex_sort(base, count, size, compare, argument);
}
