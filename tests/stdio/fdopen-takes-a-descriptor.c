/* SPDX-License-Identifier: 0BSD */
/*
 * fdopen makes a stream of a descriptor, at its offset, and refuses a bad
 * mode (EINVAL) and a descriptor that is not open (EBADF) (POSIX.1-2024).
 *
 * references-differ: musl: takes any number (EBADF is a "may fail")
 * expect-stdout: cde, EINVAL, EBADF\n
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int main(void)
{
	char text[10];
	int descriptor = open("file", O_RDWR | O_CREAT, 0600);

	write(descriptor, "abcde", 5);
	lseek(descriptor, 2, SEEK_SET);
	FILE *file = fdopen(descriptor, "r+");
	printf("%s, ", fgets(text, sizeof text, file));
	errno = 0;
	printf(!fdopen(descriptor, "z") && errno == EINVAL ? "EINVAL, " : "?, ");
	errno = 0;
	puts(!fdopen(99, "r") && errno == EBADF ? "EBADF" : "?");
	return 0;
}
