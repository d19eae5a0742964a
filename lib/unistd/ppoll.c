/* SPDX-License-Identifier: 0BSD */
/* ppoll - sleep until a descriptor is ready, with another signal mask. */
#include <poll.h>
#include <stddef.h>

#include "syscall.h"
#include "timed.h"

/* The kernel writes what is left of the time; the standard has it constant. */
int ppoll(struct pollfd *polled, nfds_t count, const struct timespec *timeout,
	  const sigset_t *mask)
{
	struct timespec time;

	if (timeout)
		time = *timeout;
	return (int)__ex_ret(ex_sys(EX_PPOLL, polled, count,
				    timeout ? &time : NULL, mask,
				    sizeof(*mask)));
}
