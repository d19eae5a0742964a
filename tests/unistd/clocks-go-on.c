/* SPDX-License-Identifier: 0BSD */
/*
 * time(), clock_gettime(), gettimeofday() and timespec_get() agree; the
 * monotonic clock never goes back (C17 7.27; POSIX.1-2024 clock_gettime()).
 *
 * expect-stdout: agree\nmonotonic\nresolution ok\nclock ok\n-3600 3600\n
 * expect-stdout: EINVAL\n0\ntimes ok\n
 */
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <sys/time.h>
#include <sys/times.h>
#include <time.h>

int main(void)
{
	struct timespec first, second, third;
	struct timeval now;
	struct tms used;
	time_t seconds, same = 0;
	clock_t begin;

	seconds = time(&same);
	clock_gettime(CLOCK_REALTIME, &first);
	gettimeofday(&now, NULL);
	if (seconds == same && seconds > 1600000000 &&
	    first.tv_sec - seconds <= 1 && now.tv_sec - seconds <= 1 &&
	    timespec_get(&third, TIME_UTC) == TIME_UTC &&
	    third.tv_sec - seconds <= 1 && now.tv_usec >= 0 &&
	    now.tv_usec < 1000000)
		puts("agree");
	clock_gettime(CLOCK_MONOTONIC, &first);
	for (int i = 0; i < 1000; i++) {
		clock_gettime(CLOCK_MONOTONIC, &second);
		if (second.tv_sec < first.tv_sec ||
		    (second.tv_sec == first.tv_sec &&
		     second.tv_nsec < first.tv_nsec))
			puts("went back");
		first = second;
	}
	puts("monotonic");
	clock_getres(CLOCK_MONOTONIC, &first);
	if (first.tv_sec == 0 && first.tv_nsec > 0 &&
	    first.tv_nsec <= 1000000000)
		puts("resolution ok");
	begin = clock();
	while (clock() == begin)
		;
	if (clock() > begin && clock() < begin + 10 * CLOCKS_PER_SEC)
		puts("clock ok");
	printf("%d %d\n", (int)difftime(1000, 4600),
	       (int)difftime(((time_t)1 << 33) + 3600, (time_t)1 << 33));
	if (clock_gettime(12345, &first) == -1 && errno == EINVAL)
		puts("EINVAL");
	printf("%d\n", timespec_get(&first, 99));
	if (times(&used) != (clock_t)-1 && used.tms_utime >= 0)
		puts("times ok");
	return 0;
}
