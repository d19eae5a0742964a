/* SPDX-License-Identifier: 0BSD */
/*
 * exit ends the program with its argument (C17 7.22.4.4p5).
 *
 * expect-status: 42
 * expect-syscalls: exit_group(42)
 */
#include <stdlib.h>

int main(void)
{
	exit(42);
}
