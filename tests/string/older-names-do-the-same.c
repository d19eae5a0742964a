/* SPDX-License-Identifier: 0BSD */
/*
 * bcmp(), bcopy() (from first, then to), bzero(), index() and rindex() do what
 * memcmp(), memmove(), memset(), strchr() and strrchr() do (POSIX.1-2001).
 *
 * expect-stdout: equal differ equal\nababcd ababcd\nab\0\0ef\n1 3 none none\n
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>
#include <strings.h>

static const char *word(int difference)
{
	return difference ? "differ" : "equal";
}

int main(void)
{
	char text[] = "abcdef", other[] = "ababcd";

	printf("%s %s %s\n", word(bcmp("a\0b", "a\0b", 3)),
	       word(bcmp("a\0b", "a\0c", 3)), word(bcmp("a", "b", 0)));
	bcopy(text, text + 2, 4);
	printf("%s %s\n", text, other);
	bcopy("abcdef", text, 6);
	bzero(text + 2, 2);
	fwrite(text, 1, 6, stdout);
	printf("\n%d %d", (int)(index(other, 'b') - other),
	       (int)(rindex(other, 'b') - other));
	printf(" %s %s\n", index(other, 'z') ? "found" : "none",
	       rindex(other, 'z') ? "found" : "none");
}
