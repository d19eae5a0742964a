/* SPDX-License-Identifier: 0BSD */
/* sigwait - take a signal, whatever else arrives meanwhile. */
#include <errno.h>
#include <signal.h>

#include "syscall.h"
#include "timed.h"

int sigwait(const sigset_t *restrict set, int *restrict signal)
{
	long result;

	do
		result = ex_sys(EX_RT_SIGTIMEDWAIT, set, 0, 0, sizeof(*set));
	while (result == -EINTR);
	if (result < 0)
		return (int)-result;
	*signal = (int)result;
	return 0;
}
