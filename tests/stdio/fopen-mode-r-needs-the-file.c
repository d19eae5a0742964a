/* SPDX-License-Identifier: 0BSD */
/*
 * "r" does not create: ENOENT (POSIX.1-2024 fopen()).
 *
 * expect-stdout: null ENOENT null ENOENT\n
 */
#include <errno.h>
#include <stdio.h>

static void show(const char *mode, const char *end)
{
	errno = 0;
	FILE *file = fopen("missing", mode);
	printf("%s %s%s", file ? "opened" : "null",
	       errno == ENOENT ? "ENOENT" : "?", end);
}

int main(void)
{
	show("r", " ");
	show("r+", "\n");
	return 0;
}
