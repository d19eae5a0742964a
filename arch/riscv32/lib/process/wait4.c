/* SPDX-License-Identifier: 0BSD */
/* wait4 - wait for a child and learn what it used. */
#include <errno.h>
#include <limits.h>
#include <stddef.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include "calls.h"
#include "syscall.h"

/* This kernel has waitid() alone, which tells more and knows more options. */
enum { KNOWN = (int)(WNOHANG | WUNTRACED | WCONTINUED | __WNOTHREAD | __WALL) };

/* What waitid() tells as the word that wait() gives: see <sys/wait.h>. */
static int status_of(const siginfo_t *info)
{
	int what = info->si_status;

	switch (info->si_code) {
	case CLD_EXITED:
		return (what & 0xff) << 8;
	case CLD_KILLED:
		return what & 0x7f;
	case CLD_DUMPED:
		return (what & 0x7f) | 0x80;
	case CLD_CONTINUED:
		return 0xffff;
	default: /* stopped; what a debugger is told has further bits */
		return (int)((unsigned)what << 8 | 0x7f);
	}
}

static idtype_t kind_of(pid_t process)
{
	if (process > 0)
		return P_PID;
	return process == -1 ? P_ALL : P_PGID;
}

static long wait_for(pid_t process, siginfo_t *info, int options,
		     struct rusage *usage)
{
	if ((unsigned)options & ~((unsigned)KNOWN | __WCLONE))
		return -EINVAL;
	if (process == INT_MIN)
		return -ESRCH; /* its group would be no number */
	return ex_sys(SYS_waitid, kind_of(process),
		      process < 0 ? -process : process, info,
		      (unsigned)options | WEXITED, usage);
}

pid_t __ex_wait4(pid_t process, int *status, int options, struct rusage *usage)
{
	siginfo_t info;
	long result;

	info.si_pid = 0; /* stays, where no child has changed */
	result = wait_for(process, &info, options, usage);
	if (result < 0)
		return (pid_t)__ex_ret(result);
	if (info.si_pid && status)
		*status = status_of(&info);
	if (info.si_pid && usage)
		__ex_widen_usage(usage);
	return info.si_pid;
}

PUBLIC(wait4, __ex_wait4);
