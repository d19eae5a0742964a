/* SPDX-License-Identifier: 0BSD */
/*
 * `0` pads with zeros after the sign or prefix; `-` or a precision overrides
 * it (C17 7.21.6.1p6).
 *
 * expect-stdout: [00042][-0042][0002a][0x02a][00052][42   ][  042]\n
 * expect-stdout: [0000000000000000000000000000000000000001]\n
 */
#include <stdio.h>

int main(void)
{
	printf("[%05d][%05d][%05x][%#05x][%05o][%-05d][%05.3d]\n", 42, -42, 42u,
	       42u, 42u, 42, 42);
	printf("[%040d]\n", 1);
	return 0;
}
