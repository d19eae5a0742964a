/* SPDX-License-Identifier: 0BSD */
/* The events of poll() that differ: arch/xtensa/include/uapi/asm/poll.h. */

#define POLLWRNORM POLLOUT
#define POLLWRBAND 0x0100
#define POLLRDHUP 0x2000
