/* SPDX-License-Identifier: 0BSD */
/*
 * A result above INT_MAX cannot be returned: negative, EOVERFLOW
 * (POSIX.1-2024 fprintf()).
 *
 * expect-stdout: -1 EOVERFLOW, -1 EOVERFLOW\n
 */
#include <errno.h>
#include <stdio.h>

int main(void)
{
	errno = 0;
	int first = snprintf(NULL, 0, "%2147483647d%d", 1, 1);
	const char *why = errno == EOVERFLOW ? "EOVERFLOW" : "?";
	printf("%d %s, ", first, why);
	errno = 0;
	first = snprintf(NULL, 0, "%2147483648d", 1);
	why = errno == EOVERFLOW ? "EOVERFLOW" : "?";
	printf("%d %s\n", first, why);
	return 0;
}
