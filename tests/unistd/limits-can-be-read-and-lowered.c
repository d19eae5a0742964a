/* SPDX-License-Identifier: 0BSD */
/*
 * getrlimit() and setrlimit() read and lower limits of 64 bits, which the
 * kernel then enforces (POSIX.1-2024 getrlimit()).
 *
 * expect-stdout: sane\n10\nEMFILE\nEINVAL\nEINVAL\nsysconf follows\ninfinite\n
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/resource.h>
#include <unistd.h>

int main(void)
{
	struct rlimit limit;
	int error = 0;

	getrlimit(RLIMIT_NOFILE, &limit);
	if (limit.rlim_cur >= 10 && limit.rlim_cur <= limit.rlim_max)
		puts("sane");
	limit.rlim_cur = 10;
	setrlimit(RLIMIT_NOFILE, &limit);
	getrlimit(RLIMIT_NOFILE, &limit);
	printf("%d\n", (int)limit.rlim_cur);
	for (int i = 0; i < 20 && !error; i++)
		if (open("/dev/null", O_RDONLY) == -1)
			error = errno;
	if (error == EMFILE)
		puts("EMFILE");
	limit.rlim_cur = limit.rlim_max + 1;
	if (limit.rlim_max != RLIM_INFINITY &&
	    setrlimit(RLIMIT_NOFILE, &limit) == -1 && errno == EINVAL)
		puts("EINVAL");
	if (getrlimit(999, &limit) == -1 && errno == EINVAL)
		puts("EINVAL");
	if (sysconf(_SC_OPEN_MAX) == 10)
		puts("sysconf follows");
	getrlimit(RLIMIT_CORE, &limit);
	limit.rlim_cur = 0;
	setrlimit(RLIMIT_CORE, &limit);
	getrlimit(RLIMIT_CPU, &limit);
	if (limit.rlim_cur == RLIM_INFINITY)
		puts("infinite");
	return 0;
}
