/* SPDX-License-Identifier: 0BSD */
/*
 * %% writes one percent sign (C17 7.21.6.1p8).
 *
 * expect-stdout: 100% %d %\n
 */
#include <stdio.h>

int main(void)
{
	printf("100%% %%d %%\n");
	return 0;
}
