/* SPDX-License-Identifier: 0BSD */
/* times - processor time in clock ticks. */
#include <sys/times.h>

#include "syscall.h"

/*
 * The kernel's are of 64 bits. Ticks may have any value, also those that look
 * like errors.
 */
clock_t times(struct tms *used)
{
	long long wide[4];
	clock_t now = ex_sys(SYS_times, wide);

	*used = (struct tms){
		(clock_t)wide[0],
		(clock_t)wide[1],
		(clock_t)wide[2],
		(clock_t)wide[3],
	};
	return now;
}
