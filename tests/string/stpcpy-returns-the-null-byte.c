/* SPDX-License-Identifier: 0BSD */
/*
 * stpcpy() copies as strcpy() does and returns the null byte it wrote
 * (POSIX.1-2024 stpcpy()).
 *
 * expect-stdout: one, two 8\n
 */
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <string.h>

int main(void)
{
	char target[20];
	char *end = stpcpy(target, "one");

	end = stpcpy(end, ", ");
	end = stpcpy(end, "");
	end = stpcpy(end, "two");
	printf("%s %d\n", target, (int)(end - target));
}
