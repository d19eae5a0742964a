/* SPDX-License-Identifier: 0BSD */
/* The call that all waiting rests on: Linux include/uapi/linux/futex.h. */
#ifndef EX_FUTEX_H
#define EX_FUTEX_H

#include "syscall.h"

#ifdef SYS_futex_time64
#define EX_FUTEX SYS_futex_time64
#else
#define EX_FUTEX SYS_futex
#endif

enum {
	EX_WAKE = 1,
	EX_WAIT_BITSET = 9, /* until a moment, not for a time */
	EX_PRIVATE = 128,   /* no other process looks at the word */
	EX_CLOCK_REALTIME = 256
};

#endif
