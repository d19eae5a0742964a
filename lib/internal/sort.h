/* SPDX-License-Identifier: 0BSD */
/* The sort of qsort() and qsort_r(), once for each: neither pays for both. */
#ifndef EX_SORT_H
#define EX_SORT_H

#include <stddef.h>
#include <stdint.h>

enum { UNIT = sizeof(uint32_t) };

/* Exchange two elements; by words of 32 bits, if these lie as words do. */
static inline void ex_exchange(char *one, char *two, size_t size)
{
	if (((uintptr_t)one | (uintptr_t)two | size) % UNIT == 0) {
		for (; size > 0; size -= UNIT, one += UNIT, two += UNIT) {
			uint32_t first, second;
			void *upper = __builtin_assume_aligned(one, UNIT);
			void *lower = __builtin_assume_aligned(two, UNIT);

			/* The compiler makes a load or a store of each. */
			__builtin_memcpy(&first, upper, UNIT);
			__builtin_memcpy(&second, lower, UNIT);
			__builtin_memcpy(upper, &second, UNIT);
			__builtin_memcpy(lower, &first, UNIT);
		}
	}
	for (; size > 0; size--) {
		char byte = *one;

		*one++ = *two;
		*two++ = byte;
	}
}

/*
 * Shell's sort: insertion, first between elements far apart, then closer.
 *
 * The gaps shrink by 16/7 and are odd, for common divisors would have them
 * compare the same elements again: without `| 1` some orders take twice as
 * long. A random million takes 33 comparisons an element, and no other order
 * tried (sorted, reversed, sawtooth, organ pipe, few values, bit-reversed)
 * took more. A heap sort takes 20, but is larger and slower on short arrays,
 * where nearly all sorting is done; a quicksort that guards against its worst
 * case is twice as large.
 */
static inline void ex_sort(char *base, size_t count, size_t size,
			   int (*compare)(const void *, const void *, void *),
			   void *argument)
{
	size_t end = count * size;
	size_t gap = count;

	do {
		gap = (gap / 2 - gap / 16) | 1;

		size_t distance = gap * size;

		for (size_t next = distance; next < end; next += size) {
			for (size_t at = next; at >= distance; at -= distance) {
				char *upper = base + at;
				char *lower = upper - distance;

				if (compare(lower, upper, argument) <= 0)
					break;
				ex_exchange(lower, upper, size);
			}
		}
	} while (gap > 1);
}

#endif
