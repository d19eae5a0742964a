/* SPDX-License-Identifier: 0BSD */
/* Make an open descriptor suit a stream's mode. */
#include <fcntl.h>

#include "errno_variable.h"
#include "open.h"
#include "syscall.h"

#include <errno.h>

int __ex_set_status(int descriptor, int flags)
{
	long now = ex_sys(SYS_EX_FCNTL, descriptor, F_GETFL);

	if (now < 0)
		return (int)__ex_ret(now);
	if ((now & O_ACCMODE) != O_RDWR &&
	    ((int)now & O_ACCMODE) != (flags & O_ACCMODE)) {
		__ex_errno = EINVAL;
		return -1;
	}
	if ((flags & O_APPEND) && !(now & O_APPEND))
		now = ex_sys(SYS_EX_FCNTL, descriptor, F_SETFL, now | O_APPEND);
	if (now >= 0 && (flags & O_CLOEXEC))
		now = ex_sys(SYS_EX_FCNTL, descriptor, F_SETFD, FD_CLOEXEC);
	return now < 0 ? (int)__ex_ret(now) : 0;
}
