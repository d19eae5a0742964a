/* SPDX-License-Identifier: 0BSD */
/*
 * A request for 0 bytes gives a block unlike any other, and realloc to 0
 * bytes of a null pointer as well (C17 7.22.3p1, as POSIX systems choose).
 *
 * expect-stdout: two blocks\nanother\n
 */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
	volatile size_t nothing = 0; /* out of the compiler's sight */
	char *one = malloc(nothing);
	char *two = calloc(nothing, 8);
	char *three = realloc(NULL, nothing);

	if (one != NULL && two != NULL && one != two)
		puts("two blocks");
	if (three != NULL && three != one && three != two)
		puts("another");
	free(one);
	free(two);
	free(three);
	return 0;
}
