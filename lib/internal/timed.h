/* SPDX-License-Identifier: 0BSD */
/* Numbers of the calls that take times: always 64 bits of seconds. */
#ifndef EX_TIMED_H
#define EX_TIMED_H

#include "sysnum.h"

#ifdef SYS_clock_gettime64
#define EX_CLOCK_NANOSLEEP SYS_clock_nanosleep_time64
#define EX_PPOLL SYS_ppoll_time64
#define EX_RT_SIGTIMEDWAIT SYS_rt_sigtimedwait_time64
#define EX_TIMER_SETTIME SYS_timer_settime64
#else
#define EX_CLOCK_NANOSLEEP SYS_clock_nanosleep
#define EX_PPOLL SYS_ppoll
#define EX_RT_SIGTIMEDWAIT SYS_rt_sigtimedwait
#define EX_TIMER_SETTIME SYS_timer_settime
#endif

#endif
