/* SPDX-License-Identifier: 0BSD */
/* __ex_lock_atomics - the lock of what is too wide to be atomic by itself. */
#include "atomics_lock.h"

#include "swap.h"
#include "syscall.h"

/* include/uapi/linux/futex.h */
enum { FUTEX_WAIT_PRIVATE = 128, FUTEX_WAKE_PRIVATE = 129 };
#ifndef SYS_futex /* the same, but for the time to wait, which is none */
#define SYS_futex SYS_futex_time64
#endif

/* What the lock can be: as long as it is AWAITED, somebody may be asleep. */
enum { FREE, HELD, AWAITED };
static volatile uint32_t lock;

void __ex_lock_atomics(sigset_t *blocked)
{
	sigset_t all;

	sigfillset(&all);
	ex_sys(SYS_rt_sigprocmask, SIG_BLOCK, &all, blocked, sizeof(all));
	if (swap(&lock, HELD) == FREE)
		return;
	while (swap(&lock, AWAITED) != FREE)
		ex_sys(SYS_futex, &lock, FUTEX_WAIT_PRIVATE, AWAITED, 0);
}

void __ex_unlock_atomics(const sigset_t *blocked)
{
	if (swap(&lock, FREE) == AWAITED)
		ex_sys(SYS_futex, &lock, FUTEX_WAKE_PRIVATE, 1);
	ex_sys(SYS_rt_sigprocmask, SIG_SETMASK, blocked, 0, sizeof(*blocked));
}
