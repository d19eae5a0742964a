/* SPDX-License-Identifier: 0BSD */
/* Wait for descriptors. */
#ifndef __EX_POLL_H
#define __EX_POLL_H

#include <bits/features.h>

#define __EX_NEED_time_t
#define __EX_NEED_timespec
#define __EX_NEED_sigset_t
#include <bits/types.h>

__EX_BEGIN_DECLS

#define POLLIN 0x001
#define POLLPRI 0x002
#define POLLOUT 0x004
#define POLLERR 0x008
#define POLLHUP 0x010
#define POLLNVAL 0x020
#define POLLRDNORM 0x040
#define POLLRDBAND 0x080
#include <bits/poll.h>

typedef unsigned long nfds_t;

struct pollfd {
	int fd;	       /* a negative one is passed over */
	short events;  /* what to wait for: POLLIN, POLLOUT, ... */
	short revents; /* what was found; POLLERR, POLLHUP, POLLNVAL unasked */
};

/*
 * Sleep until one of several descriptors is ready.
 *
 * polled    the descriptors, `count` of them; each revents is set
 * timeout   milliseconds to sleep at most; 0 only looks, below 0 is for ever
 * returns   how many have a revents that is not 0; 0 when the time is over;
 *           -1 with errno EINTR, EINVAL or ENOMEM
 *
 * POSIX.1-2024 poll()
 */
int poll(struct pollfd *polled, nfds_t count, int timeout);

/*
 * The same, with another signal mask while asleep.
 *
 * timeout   how long to sleep at most, or null for ever; not changed
 * mask      the signals that are blocked meanwhile, or null to keep them
 *
 * POSIX.1-2024 ppoll()
 */
int ppoll(struct pollfd *polled, nfds_t count, const struct timespec *timeout,
	  const sigset_t *mask);

__EX_END_DECLS

#endif
