/* SPDX-License-Identifier: 0BSD */
/* The events of poll() that differ: uapi/asm-generic/poll.h. */

#define POLLWRNORM 0x0100
#define POLLWRBAND 0x0200
#define POLLRDHUP 0x2000
