/* SPDX-License-Identifier: 0BSD */
/*
 * 256 has no low bits left (POSIX.1-2024 _exit()).
 *
 * expect-status: 0
 */
#include <stdlib.h>

int main(void)
{
	exit(256);
}
