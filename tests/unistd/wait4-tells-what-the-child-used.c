/* SPDX-License-Identifier: 0BSD */
/*
 * wait4() and getrusage() tell processor time and memory in sane amounts (Linux
 * wait4(2); POSIX.1-2024 getrusage()).
 *
 * emulator-differs: sparc64: qemu 7.2 swaps the bytes of a long, and then stores
 * emulator-differs: the int that microseconds are there: always 0
 * expect-stdout: time ok\nmemory ok\nchildren ok\nself ok\n
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { MEMORY = 4 << 20 };
static volatile char memory[MEMORY];

static int is_time(struct timeval time)
{
	return time.tv_sec >= 0 && time.tv_sec < 60 && time.tv_usec >= 0 &&
	       time.tv_usec < 1000000;
}

int main(void)
{
	struct rusage usage, all;
	pid_t child = fork();

	if (child == 0) {
		clock_t end = clock() + CLOCKS_PER_SEC / 10;

		for (int i = 0; i < MEMORY; i += 1024)
			memory[i] = 1;
		while (clock() < end)
			;
		_exit(0);
	}
	wait4(child, NULL, 0, &usage);
	if (is_time(usage.ru_utime) && is_time(usage.ru_stime) &&
	    usage.ru_utime.tv_sec * 1000000 + usage.ru_utime.tv_usec +
			    usage.ru_stime.tv_sec * 1000000 +
			    usage.ru_stime.tv_usec >=
		    50000)
		puts("time ok");
	if (usage.ru_maxrss >= MEMORY / 1024 / 2 && usage.ru_minflt > 0)
		puts("memory ok");
	if (getrusage(RUSAGE_CHILDREN, &all) == 0 && is_time(all.ru_utime) &&
	    all.ru_minflt > 0 && all.ru_maxrss >= MEMORY / 1024 / 2)
		puts("children ok");
	if (getrusage(RUSAGE_SELF, &all) == 0 && is_time(all.ru_utime) &&
	    all.ru_maxrss >= 0)
		puts("self ok");
	return 0;
}
