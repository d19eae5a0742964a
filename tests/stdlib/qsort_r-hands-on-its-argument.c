/* SPDX-License-Identifier: 0BSD */
/*
 * qsort_r passes its last argument to each comparison (POSIX.1-2024
 * qsort_r()).
 *
 * expect-stdout: 9 7 5 3 1\n1 3 5 7 9\n
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>

static int compare(const void *one, const void *two, void *sign)
{
	int left = *(const int *)one, right = *(const int *)two;

	return *(int *)sign * ((left > right) - (left < right));
}

int main(void)
{
	int array[] = { 5, 1, 9, 7, 3 };

	for (int sign = -1; sign <= 1; sign += 2) {
		qsort_r(array, 5, sizeof(*array), compare, &sign);
		printf("%d %d %d %d %d\n", array[0], array[1], array[2],
		       array[3], array[4]);
	}
	return 0;
}
