/* SPDX-License-Identifier: 0BSD */
/*
 * sysconf() tells the size of a page, the clock tick and the processors, and
 * EINVAL for what it does not know (POSIX.1-2024 sysconf()).
 *
 * expect-stdout: page ok\npages begin there\n100\nprocessors ok\n
 * expect-stdout: argument room ok\nEINVAL\n
 */
#define _GNU_SOURCE
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

int main(void)
{
	long page = sysconf(_SC_PAGESIZE);
	void *memory =
		mmap(NULL, 1, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (page >= 4096 && (page & (page - 1)) == 0 && page == getpagesize())
		puts("page ok");
	if ((uintptr_t)memory % (uintptr_t)page == 0)
		puts("pages begin there");
	printf("%ld\n", sysconf(_SC_CLK_TCK));
	if (sysconf(_SC_NPROCESSORS_ONLN) >= 1)
		puts("processors ok");
	if (sysconf(_SC_ARG_MAX) == -1 || sysconf(_SC_ARG_MAX) >= 4096)
		puts("argument room ok");
	if (sysconf(9999) == -1 && errno == EINVAL)
		puts("EINVAL");
	return 0;
}
