/* SPDX-License-Identifier: 0BSD */
/*
 * quick_exit needs no handlers to be the end (C17 7.22.4.7p4).
 *
 * expect-status: 19
 * expect-syscalls: exit_group(19)
 */
#include <stdlib.h>

int main(void)
{
	quick_exit(19);
}
