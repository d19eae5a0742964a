/* SPDX-License-Identifier: 0BSD */
/*
 * A program that does nothing leaves nothing: no bytes, status 0.
 *
 * expect-status: 0
 * expect-syscalls: exit_group(0)
 */
#include <stdlib.h>

int main(void)
{
	exit(0);
}
