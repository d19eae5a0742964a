/* SPDX-License-Identifier: 0BSD */
/*
 * qsort sorts elements of every size at any address, neither losing nor
 * touching others (C17 7.22.5.2).
 *
 * expect-stdout: 0 arrays wrong\n
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static size_t size;

static int compare(const void *one, const void *two)
{
	return memcmp(one, two, size);
}

int main(void)
{
	static unsigned char room[8192];
	unsigned int random = 1;
	int wrong = 0;

	for (size = 1; size <= 40; size++)
		for (size_t count = 0; count < 200; count += count / 3 + 1) {
			unsigned char *array = room + 16 + (size + count) % 8;
			size_t end = count * size;
			unsigned int sum = 0;

			memset(room, 0x5a, sizeof(room));
			for (size_t i = 0; i < end; i++) {
				random = random * 1103515245 + 12345;
				array[i] = random >> 16 & 3;
				sum += array[i];
			}
			qsort(array, count, size, compare);
			for (size_t i = 0; i < end; i++)
				sum -= array[i];
			wrong += sum != 0 || array[-1] != 0x5a ||
				 array[end] != 0x5a;
			for (size_t i = 1; i < count; i++)
				wrong += compare(array + (i - 1) * size,
						 array + i * size) > 0;
		}
	printf("%d arrays wrong\n", wrong);
	return 0;
}
