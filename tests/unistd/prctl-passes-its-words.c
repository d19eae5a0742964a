/* SPDX-License-Identifier: 0BSD */
/*
 * prctl() passes its words both ways (Linux prctl(2)).
 *
 * expect-stdout: name is tiny\n0\nEINVAL\n
 */
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <sys/prctl.h>

int main(void)
{
	char name[17] = "";

	prctl(PR_SET_NAME, "tiny", 0, 0, 0);
	prctl(PR_GET_NAME, name, 0, 0, 0);
	printf("name is %s\n", name);
	printf("%d\n", prctl(PR_SET_DUMPABLE, 1, 0, 0, 0));
	if (prctl(12345, 0, 0, 0, 0) == -1 && errno == EINVAL)
		puts("EINVAL");
	return 0;
}
