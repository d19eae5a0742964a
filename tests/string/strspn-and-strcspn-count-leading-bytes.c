/* SPDX-License-Identifier: 0BSD */
/*
 * strspn() counts leading bytes that are in the set, strcspn() those that are
 * not; neither counts the null byte (C17 7.24.5.6, 7.24.5.3).
 *
 * expect-stdout: 2 0 6 0 0 1\n0 2 6 6 0 1\n
 */
#include <stdio.h>
#include <string.h>

int main(void)
{
	printf("%d", (int)strspn("aabbcc", "ax"));
	printf(" %d", (int)strspn("aabbcc", "xyz"));
	printf(" %d", (int)strspn("aabbcc", "cba"));
	printf(" %d", (int)strspn("aabbcc", ""));
	printf(" %d", (int)strspn("", "abc"));
	printf(" %d\n", (int)strspn("\351a", "\351"));
	printf("%d", (int)strcspn("aabbcc", "ax"));
	printf(" %d", (int)strcspn("aabbcc", "b"));
	printf(" %d", (int)strcspn("aabbcc", "xyz"));
	printf(" %d", (int)strcspn("aabbcc", ""));
	printf(" %d", (int)strcspn("", "abc"));
	printf(" %d\n", (int)strcspn("a\351", "\351"));
}
