/* SPDX-License-Identifier: 0BSD */
/* The time to the microsecond, and timers that send a signal. */
#ifndef __EX_SYS_TIME_H
#define __EX_SYS_TIME_H

#include <bits/features.h>

#define __EX_NEED_time_t
#define __EX_NEED_suseconds_t
#define __EX_NEED_timeval
#include <bits/types.h>

__EX_BEGIN_DECLS

#define ITIMER_REAL 0	 /* SIGALRM by the clock on the wall */
#define ITIMER_VIRTUAL 1 /* SIGVTALRM by processor time of the program */
#define ITIMER_PROF 2	 /* SIGPROF by processor time in all */

struct itimerval {
	struct timeval it_interval; /* from signal to signal; 0: only one */
	struct timeval it_value;    /* until the next; 0: none */
};

/*
 * Tell the time since 1970-01-01 00:00:00 UTC.
 *
 * now       where to put it
 * zone      ignored; null
 * returns   0
 *
 * POSIX.1-2017 gettimeofday()
 */
int gettimeofday(struct timeval *__ex_restrict now, void *__ex_restrict zone);

/*
 * Set a timer, or learn what is left of it.
 *
 * timer     ITIMER_...
 * value     the new setting; microseconds from 0 to 999999
 * previous  where to put the setting so far, or null
 * returns   0, or -1 with errno EINVAL
 *
 * POSIX.1-2017 setitimer(), getitimer()
 */
int setitimer(int timer, const struct itimerval *__ex_restrict value,
	      struct itimerval *__ex_restrict previous);
int getitimer(int timer, struct itimerval *value);

#if __EX_MISC

/* Sums, differences and comparisons of struct timeval, by pointers. */
#define timerisset(a) ((a)->tv_sec || (a)->tv_usec)
#define timerclear(a) ((void)((a)->tv_sec = (a)->tv_usec = 0))
#define timercmp(a, b, operator)                                        \
	((a)->tv_sec == (b)->tv_sec ? (a)->tv_usec operator(b)->tv_usec \
				    : (a)->tv_sec operator(b)->tv_sec)
#define timeradd(a, b, sum)                                   \
	do {                                                  \
		(sum)->tv_sec = (a)->tv_sec + (b)->tv_sec;    \
		(sum)->tv_usec = (a)->tv_usec + (b)->tv_usec; \
		if ((sum)->tv_usec >= 1000000) {              \
			(sum)->tv_sec++;                      \
			(sum)->tv_usec -= 1000000;            \
		}                                             \
	} while (0)
#define timersub(a, b, difference)                                   \
	do {                                                         \
		(difference)->tv_sec = (a)->tv_sec - (b)->tv_sec;    \
		(difference)->tv_usec = (a)->tv_usec - (b)->tv_usec; \
		if ((difference)->tv_usec < 0) {                     \
			(difference)->tv_sec--;                      \
			(difference)->tv_usec += 1000000;            \
		}                                                    \
	} while (0)

#endif

__EX_END_DECLS

#endif
