/* SPDX-License-Identifier: 0BSD */
/*
 * perror writes the string, a colon, a space, the message and an end of line
 * to stderr; without a string the message alone (C17 7.21.10.4p2).
 *
 * expect-stderr: what: No such file or directory\n
 * expect-stderr: No such file or directory\nNo such file or directory\n
 */
#include <errno.h>
#include <stdio.h>

int main(void)
{
	errno = ENOENT;
	perror("what");
	errno = ENOENT;
	perror("");
	errno = ENOENT;
	perror(NULL);
	return 0;
}
