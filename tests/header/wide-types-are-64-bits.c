/* SPDX-License-Identifier: 0BSD */
/*
 * time_t and off_t have 64 bits on every target (issue 2).
 *
 * expect-stdout: 8 8 8\n
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <time.h>

int main(void)
{
	struct stat status;

	printf("%d %d %d\n", (int)sizeof(time_t), (int)sizeof(off_t),
	       (int)sizeof status.st_size);
	return 0;
}
