/* SPDX-License-Identifier: 0BSD */
/*
 * A null pointer for s, undefined in C17, prints as both references do.
 *
 * expect-stdout: (null)\n
 */
#include <stdio.h>

int main(void)
{
	char *volatile none = NULL;

	printf("%s\n", none);
	return 0;
}
