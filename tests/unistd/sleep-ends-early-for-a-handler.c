/* SPDX-License-Identifier: 0BSD */
/*
 * nanosleep() and sleep() sleep as long as they shall, or until a handler has
 * run and tell what is left (POSIX.1-2024 nanosleep(), sleep()).
 *
 * expect-stdout: slept\nEINTR with a rest\nsleep had a rest\nEINVAL\nEINVAL\n
 * expect-stdout: until then\nusleep 0\n
 */
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static void handler(int signal)
{
	(void)signal;
}

static void soon(void)
{
	struct itimerval timer = { { 0, 0 }, { 0, 50000 } };

	setitimer(ITIMER_REAL, &timer, NULL);
}

static long milliseconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (long)(now.tv_sec % 100000) * 1000 + now.tv_nsec / 1000000;
}

int main(void)
{
	struct timespec time = { 0, 30000000 }, rest = { 0, 0 };
	long begin = milliseconds();
	unsigned left;

	signal(SIGALRM, handler);
	nanosleep(&time, NULL);
	if (milliseconds() - begin >= 29)
		puts("slept");
	time = (struct timespec){ 10, 0 };
	soon();
	if (nanosleep(&time, &rest) == -1 && errno == EINTR &&
	    (rest.tv_sec > 5 && rest.tv_sec < 10))
		puts("EINTR with a rest");
	soon();
	left = sleep(10);
	if (left >= 5 && left <= 10)
		puts("sleep had a rest");
	time = (struct timespec){ 0, 1000000000 };
	if (nanosleep(&time, NULL) == -1 && errno == EINVAL)
		puts("EINVAL");
	if (clock_nanosleep(CLOCK_MONOTONIC, 0, &time, NULL) == EINVAL)
		puts("EINVAL");
	clock_gettime(CLOCK_MONOTONIC, &time);
	time.tv_nsec += 20000000;
	if (time.tv_nsec >= 1000000000) {
		time.tv_nsec -= 1000000000;
		time.tv_sec++;
	}
	if (clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &time, NULL) == 0) {
		clock_gettime(CLOCK_MONOTONIC, &rest);
		if (rest.tv_sec > time.tv_sec || (rest.tv_sec == time.tv_sec &&
						  rest.tv_nsec >= time.tv_nsec))
			puts("until then");
	}
	printf("usleep %d\n", usleep(1000));
	return 0;
}
