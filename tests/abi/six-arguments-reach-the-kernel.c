/* SPDX-License-Identifier: 0BSD */
/*
 * All six arguments of a call arrive, in their order: a file is mapped from
 * an offset, by descriptor (POSIX.1-2024 mmap()).
 *
 * expect-stdout: at 131072: third, fixed yes, 65536 later: fourth\n
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

int main(void)
{
	int other = open("other", O_RDWR | O_CREAT, 0600);
	int file = open("file", O_RDWR | O_CREAT, 0600);

	pwrite(file, "first", 6, 0);
	pwrite(file, "second", 7, 65536);
	pwrite(file, "third", 6, 131072);
	pwrite(file, "fourth", 7, 196608);
	char *place = mmap(NULL, 131072, PROT_READ | PROT_WRITE,
			   MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	char *text = mmap(place, 131072, PROT_READ, MAP_SHARED | MAP_FIXED,
			  file, 131072);
	if (text == MAP_FAILED || other == file) {
		perror("mmap");
		return 1;
	}
	printf("at 131072: %s, fixed %s, 65536 later: %s\n", text,
	       text == place ? "yes" : "no", text + 65536);
	return 0;
}
