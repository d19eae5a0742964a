/* SPDX-License-Identifier: 0BSD */
/* Clocks, and sleeping by them. */
#ifndef __EX_TIME_H
#define __EX_TIME_H

#include <bits/features.h>

#define __EX_NEED_time_t
#define __EX_NEED_clock_t
#define __EX_NEED_timespec
#if __EX_POSIX
#define __EX_NEED_clockid_t
#define __EX_NEED_timer_t
#define __EX_NEED_pid_t
#endif
#include <bits/types.h>
#define __need_size_t
#define __need_NULL
#include <stddef.h>

__EX_BEGIN_DECLS

#define CLOCKS_PER_SEC ((clock_t)1000000)
#define TIME_UTC 1

struct tm {
	int tm_sec;   /* 0 to 60 */
	int tm_min;   /* 0 to 59 */
	int tm_hour;  /* 0 to 23 */
	int tm_mday;  /* 1 to 31 */
	int tm_mon;   /* 0 to 11, from January */
	int tm_year;  /* from 1900 */
	int tm_wday;  /* 0 to 6, from Sunday */
	int tm_yday;  /* 0 to 365 */
	int tm_isdst; /* above 0 in summer time, 0 if not, below if unknown */
};

/*
 * Tell the time in seconds since 1970-01-01 00:00:00 UTC.
 *
 * result    where to put it too, or null
 * returns   it
 *
 * C17 7.27.2.4; POSIX.1-2024 time()
 */
time_t time(time_t *result);

/*
 * Tell the processor time that the process has used.
 *
 * returns   CLOCKS_PER_SEC for each second; -1 when that is more than a
 *           clock_t can hold, after 35 minutes where it has 32 bits
 *
 * C17 7.27.2.1; POSIX.1-2024 clock()
 */
clock_t clock(void);

/*
 * Subtract two times.
 *
 * returns   the seconds from `earlier` to `later`
 *
 * C17 7.27.2.2
 */
double difftime(time_t later, time_t earlier);

/*
 * Tell the time to the nanosecond.
 *
 * result    where to put it
 * base      TIME_UTC
 * returns   base, or 0 if it is another
 *
 * C17 7.27.2.5
 */
int timespec_get(struct timespec *result, int base);

#if __EX_POSIX

#define CLOCK_REALTIME 0
#define CLOCK_MONOTONIC 1
#define CLOCK_PROCESS_CPUTIME_ID 2
#define CLOCK_THREAD_CPUTIME_ID 3
#define CLOCK_MONOTONIC_RAW 4
#define CLOCK_REALTIME_COARSE 5
#define CLOCK_MONOTONIC_COARSE 6
#define CLOCK_BOOTTIME 7
#define CLOCK_REALTIME_ALARM 8
#define CLOCK_BOOTTIME_ALARM 9
#define CLOCK_TAI 11

#define TIMER_ABSTIME 1

/*
 * Read a clock.
 *
 * id        CLOCK_...
 * now       where to put what it shows
 * returns   0, or -1 with errno EINVAL for no such clock
 *
 * A system call: exeunt does not look for the kernel's page that would spare
 * it.
 *
 * POSIX.1-2024 clock_gettime()
 */
int clock_gettime(clockid_t id, struct timespec *now);

/*
 * Tell how fine a clock is.
 *
 * step      where to put the least time it can tell apart, or null
 * returns   0, or -1 with errno EINVAL for no such clock
 *
 * POSIX.1-2024 clock_getres()
 */
int clock_getres(clockid_t id, struct timespec *step);

/*
 * Sleep by a clock.
 *
 * id        CLOCK_...
 * flags     0, or TIMER_ABSTIME when `time` is a point of time
 * time      how long, or until when; nanoseconds from 0 to 999999999
 * rest      where to put what is left when a handler ran, or null
 * returns   0, or the error number EINTR, EINVAL or ENOTSUP; errno is not set
 *
 * POSIX.1-2024 clock_nanosleep()
 */
int clock_nanosleep(clockid_t id, int flags, const struct timespec *time,
		    struct timespec *rest);

/*
 * Sleep.
 *
 * time      how long; nanoseconds from 0 to 999999999
 * rest      where to put what is left when a handler ran, or null
 * returns   0, or -1 with errno EINTR or EINVAL
 *
 * POSIX.1-2024 nanosleep()
 */
int nanosleep(const struct timespec *time, struct timespec *rest);

#endif

__EX_END_DECLS

#endif
