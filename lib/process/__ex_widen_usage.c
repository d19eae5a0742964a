/* SPDX-License-Identifier: 0BSD */
/* What was used, from the kernel's types to the public struct. */
#include <string.h>
#include <sys/resource.h>

#include "calls.h"
#include "ktimeval.h"

/* uapi/linux/resource.h: struct rusage. */
struct narrow {
	struct ex_ktimeval user;
	struct ex_ktimeval system;
	long counts[14];
};

void __ex_widen_usage(struct rusage *usage)
{
	struct narrow narrow;

	memcpy(&narrow, usage, sizeof(narrow));
	usage->ru_utime.tv_sec = narrow.user.seconds;
	usage->ru_utime.tv_usec = narrow.user.microseconds;
	usage->ru_stime.tv_sec = narrow.system.seconds;
	usage->ru_stime.tv_usec = narrow.system.microseconds;
	memcpy(&usage->ru_maxrss, narrow.counts, sizeof(narrow.counts));
}
