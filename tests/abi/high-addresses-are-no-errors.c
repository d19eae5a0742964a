/* SPDX-License-Identifier: 0BSD */
/*
 * An address with its highest bit set is what mmap() may return where user
 * space reaches that far, and no error: those are -4095 to -1 alone.
 *
 * expect-stdout: mapped, written, no error\n
 */
#define _GNU_SOURCE
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/mman.h>

int main(void)
{
	uintptr_t highest = 0;

	errno = 0;
	for (uintptr_t part = 15; part >= 4; part--) {
		uintptr_t hint = part << (8 * sizeof part - 4);
		char *page = mmap((void *)hint, 65536, PROT_READ | PROT_WRITE,
				  MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

		if (page == MAP_FAILED || errno != 0)
			return printf("hint %#jx: errno %d\n", (uintmax_t)hint,
				      errno);
		page[65535] = 1;
		if ((uintptr_t)page > highest)
			highest = (uintptr_t)page;
		munmap(page, 65536);
	}
	puts(highest ? "mapped, written, no error" : "not mapped");
	return 0;
}
