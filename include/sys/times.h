/* SPDX-License-Identifier: 0BSD */
/* Processor time in clock ticks. */
#ifndef __EX_SYS_TIMES_H
#define __EX_SYS_TIMES_H

#include <bits/features.h>

#define __EX_NEED_clock_t
#include <bits/types.h>

__EX_BEGIN_DECLS

/* In ticks of which sysconf(_SC_CLK_TCK) are a second. */
struct tms {
	clock_t tms_utime;  /* of the program */
	clock_t tms_stime;  /* and of the kernel for it */
	clock_t tms_cutime; /* the same, of the children waited for */
	clock_t tms_cstime;
};

/*
 * Tell the processor time used so far.
 *
 * used      where to put it
 * returns   ticks since some point in the past
 *
 * POSIX.1-2024 times()
 */
clock_t times(struct tms *used);

__EX_END_DECLS

#endif
