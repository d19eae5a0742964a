/* SPDX-License-Identifier: 0BSD */
/* times - processor time in clock ticks. */
#include <sys/times.h>

#include "syscall.h"

/* Ticks may have any value, also those that look like errors. */
clock_t times(struct tms *used)
{
	return ex_sys(SYS_times, used);
}
