/* SPDX-License-Identifier: 0BSD */
/*
 * When the new file cannot be opened, freopen returns a null pointer with the
 * old one closed (C17 7.21.5.4p4).
 *
 * expect-stdout: old text
 * expect-stderr: null ENOENT\n
 */
#include <errno.h>
#include <stdio.h>

int main(void)
{
	printf("old text");
	errno = 0;
	FILE *file = freopen("missing/file", "r", stdout);
	fprintf(stderr, "%s %s\n", file ? "opened" : "null",
		errno == ENOENT ? "ENOENT" : "?");
	return 0;
}
