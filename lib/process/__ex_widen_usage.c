/* SPDX-License-Identifier: 0BSD */
/* What was used, from the kernel's longs to the public struct. */
#include <string.h>
#include <sys/resource.h>

#include "calls.h"

/* uapi/linux/resource.h: struct rusage where times are two longs. */
struct narrow {
	long user[2];
	long system[2];
	long counts[14];
};

void __ex_widen_usage(struct rusage *usage)
{
	struct narrow narrow;

	memcpy(&narrow, usage, sizeof(narrow));
	usage->ru_utime.tv_sec = narrow.user[0];
	usage->ru_utime.tv_usec = narrow.user[1];
	usage->ru_stime.tv_sec = narrow.system[0];
	usage->ru_stime.tv_usec = narrow.system[1];
	memcpy(&usage->ru_maxrss, narrow.counts, sizeof(narrow.counts));
}
