/* SPDX-License-Identifier: 0BSD */
/*
 * wait4() and getrusage() tell processor time and memory in sane amounts (Linux
 * wait4(2); POSIX.1-2024 getrusage()).
 *
 * Microseconds are an int on sparc64, where qemu 7.2 stores the upper half of
 * a long: always 0, as `syscall(SYS_getrusage, 0, words)` shows after
 * memset(words, 0xa5, 16): 0000000000000000 00000000a5a5a5a5. So there the
 * child goes on until seconds count.
 *
 * expect-stdout: time ok\nmemory ok\nchildren ok\nself ok\n
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { MEMORY = 4 << 20, ENOUGH = 50000 };
#if defined __sparc__ && defined __arch64__
enum { MOST = 5000000 };
#else
enum { MOST = 100000 };
#endif
static volatile char memory[MEMORY];

static int is_time(struct timeval time)
{
	return time.tv_sec >= 0 && time.tv_sec < 60 && time.tv_usec >= 0 &&
	       time.tv_usec < 1000000;
}

static long long microseconds(const struct rusage *usage)
{
	return (usage->ru_utime.tv_sec + usage->ru_stime.tv_sec) * 1000000LL +
	       usage->ru_utime.tv_usec + usage->ru_stime.tv_usec;
}

/* Needs the processor for ENOUGH microseconds, by what it is told itself. */
static void work(void)
{
	clock_t end = clock() + (clock_t)(MOST / 1000000. * CLOCKS_PER_SEC);
	struct rusage usage;

	for (int i = 0; i < MEMORY; i += 1024)
		memory[i] = 1;
	do {
		for (volatile int i = 0; i < 100000; i++)
			;
		getrusage(RUSAGE_SELF, &usage);
	} while (microseconds(&usage) < ENOUGH && clock() < end);
}

int main(void)
{
	struct rusage usage, all;
	pid_t child = fork();

	if (child == 0) {
		work();
		_exit(0);
	}
	memset(&usage, -1, sizeof usage); /* no time: all must be stored */
	wait4(child, NULL, 0, &usage);
	if (is_time(usage.ru_utime) && is_time(usage.ru_stime) &&
	    microseconds(&usage) >= ENOUGH)
		puts("time ok");
	if (usage.ru_maxrss >= MEMORY / 1024 / 2 && usage.ru_minflt > 0)
		puts("memory ok");
	memset(&all, -1, sizeof all);
	if (getrusage(RUSAGE_CHILDREN, &all) == 0 && is_time(all.ru_utime) &&
	    is_time(all.ru_stime) && microseconds(&all) >= ENOUGH &&
	    all.ru_minflt > 0 && all.ru_maxrss >= MEMORY / 1024 / 2)
		puts("children ok");
	memset(&all, -1, sizeof all);
	if (getrusage(RUSAGE_SELF, &all) == 0 && is_time(all.ru_utime) &&
	    is_time(all.ru_stime) && all.ru_maxrss >= 0)
		puts("self ok");
	return 0;
}
