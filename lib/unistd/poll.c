/* SPDX-License-Identifier: 0BSD */
/* poll - sleep until a descriptor is ready. */
#include <poll.h>
#include <stddef.h>

#include "syscall.h"
#include "timed.h"

enum { MILLION = 1000000, THOUSAND = 1000 };

int poll(struct pollfd *polled, nfds_t count, int timeout)
{
	struct timespec time = {
		.tv_sec = timeout / THOUSAND,
		.tv_nsec = (long)(timeout % THOUSAND) * MILLION,
	};

	return (int)__ex_ret(ex_sys(EX_PPOLL, polled, count,
				    timeout < 0 ? NULL : &time, NULL, 0));
}
