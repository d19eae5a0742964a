/* SPDX-License-Identifier: 0BSD */
/* What was used, as the kernel tells it: wider than the public structure. */
#ifndef EX_KUSAGE_H
#define EX_KUSAGE_H

#include <sys/resource.h>

#include "ktimeval.h"

/* include/uapi/linux/resource.h: struct rusage, of __kernel_long_t. */
struct ex_kusage {
	struct ex_ktimeval user;
	struct ex_ktimeval system;
	long long counts[14];
};

static inline void ex_narrow_usage(struct rusage *usage,
				   const struct ex_kusage *wide)
{
	long *counts = &usage->ru_maxrss;

	usage->ru_utime.tv_sec = wide->user.seconds;
	usage->ru_utime.tv_usec = wide->user.microseconds;
	usage->ru_stime.tv_sec = wide->system.seconds;
	usage->ru_stime.tv_usec = wide->system.microseconds;
	for (int i = 0; i < 14; i++)
		counts[i] = (long)wide->counts[i];
}

#endif
