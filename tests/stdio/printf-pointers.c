/* SPDX-License-Identifier: 0BSD */
/*
 * p writes a pointer; what it writes names the same pointer again and differs
 * for another; the peers write hexadecimal digits after 0x (C17 7.21.6.1p8).
 *
 * expect-stdout: 0x1234 [    0x1234] [0x1234    ] same, differs\n
 */
#include <stdio.h>
#include <string.h>

int main(void)
{
	char first[40];
	char second[40];
	char third[40];

	snprintf(first, sizeof first, "%p", (void *)first);
	snprintf(second, sizeof second, "%p", (void *)first);
	snprintf(third, sizeof third, "%p", (void *)third);
	printf("%p [%10p] [%-10p] ", (void *)0x1234, (void *)0x1234,
	       (void *)0x1234);
	printf("%s, %s\n", strcmp(first, second) ? "not same" : "same",
	       strcmp(first, third) ? "differs" : "same");
	return 0;
}
