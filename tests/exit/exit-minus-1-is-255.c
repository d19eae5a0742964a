/* SPDX-License-Identifier: 0BSD */
/*
 * A negative status is seen by its low 8 bits too (POSIX.1-2024 _exit()).
 *
 * expect-status: 255
 */
#include <stdlib.h>

int main(void)
{
	exit(-1);
}
