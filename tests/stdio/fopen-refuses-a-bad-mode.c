/* SPDX-License-Identifier: 0BSD */
/*
 * A mode that starts with no known letter: a null pointer, EINVAL, and no
 * file is made (POSIX.1-2024 fopen()).
 *
 * references-differ: musl: takes "" for a mode (EINVAL is a "may fail")
 * expect-stdout: EINVAL EINVAL EINVAL EINVAL none\n
 */
#include <errno.h>
#include <stdio.h>

static void show(const char *mode)
{
	errno = 0;
	FILE *file = fopen("file", mode);
	printf(file ? "opened " : errno == EINVAL ? "EINVAL " : "? ");
}

int main(void)
{
	show("");
	show("x");
	show("+");
	show("q+");
	puts(fopen("file", "r") ? "made" : "none");
	return 0;
}
