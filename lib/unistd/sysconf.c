/* SPDX-License-Identifier: 0BSD */
/* sysconf - a limit or property of the system. */
#include <errno.h>
#include <limits.h>
#include <sys/resource.h>
#include <unistd.h>

#include "syscall.h"

enum { TICKS = 100 }; /* USER_HZ, the same on every target */

static long limit(int resource, int divisor)
{
	struct rlimit now;

	ex_sys(SYS_prlimit64, 0, resource, NULL, &now);
	if (now.rlim_cur / 4 > LONG_MAX / 4)
		return -1;
	return (long)now.rlim_cur / divisor;
}

/* Those that this thread may run on; those that there are, only /sys says. */
static long processors(void)
{
	unsigned char set[1024]; /* 8192 are the most the kernel can have */
	long bytes = ex_sys(SYS_sched_getaffinity, 0, sizeof(set), set);
	long count = 0;

	while (bytes-- > 0)
		for (int bits = set[bytes]; bits; bits &= bits - 1)
			count++;
	return count ? count : 1;
}

long sysconf(int name)
{
	switch (name) {
	case _SC_ARG_MAX: /* fs/exec.c: a quarter of the stack */
		return limit(RLIMIT_STACK, 4);
	case _SC_CHILD_MAX:
		return limit(RLIMIT_NPROC, 1);
	case _SC_OPEN_MAX:
		return limit(RLIMIT_NOFILE, 1);
	case _SC_CLK_TCK:
		return TICKS;
	case _SC_PAGESIZE:
		return getpagesize();
	case _SC_NPROCESSORS_CONF:
	case _SC_NPROCESSORS_ONLN:
		return processors();
	case _SC_NGROUPS_MAX:
		return 65536;
	case _SC_IOV_MAX:
		return 1024;
	case _SC_HOST_NAME_MAX:
		return 64;
	case _SC_JOB_CONTROL:
	case _SC_SAVED_IDS:
		return 1;
	case _SC_VERSION:
	case _SC_MONOTONIC_CLOCK:
		return _POSIX_VERSION;
	default:
		return __ex_ret(-EINVAL);
	}
}
