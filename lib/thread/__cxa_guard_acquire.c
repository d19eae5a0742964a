/* SPDX-License-Identifier: 0BSD */
/* __cxa_guard_acquire - initialize a variable in one thread, once. */
#include <limits.h>
#include <stddef.h>

#include "guard.h"
#include "self.h"

static int lock;  /* over all guards, for a few instructions */
static int turns; /* that a variable was done with: to wait for */

int __cxa_guard_acquire(unsigned char *guard)
{
	for (;;) {
		int turn, mine;

		if (__atomic_load_n(&guard[EX_GUARD_DONE], __ATOMIC_ACQUIRE))
			return 0;
		__ex_lock(&lock);
		mine = guard[EX_GUARD_DONE] == 0 && guard[EX_GUARD_BUSY] == 0;
		if (mine)
			guard[EX_GUARD_BUSY] = 1;
		turn = __atomic_load_n(&turns, __ATOMIC_RELAXED);
		__ex_unlock(&lock);
		if (mine)
			return 1;
		if (guard[EX_GUARD_DONE] == 0)
			__ex_wait(&turns, turn, 0, NULL);
	}
}

static void let_go(unsigned char *guard, unsigned char done)
{
	__ex_lock(&lock);
	guard[EX_GUARD_BUSY] = 0;
	guard[EX_GUARD_DONE_ARM] = done;
	__atomic_store_n(&guard[EX_GUARD_DONE], done, __ATOMIC_RELEASE);
	__atomic_fetch_add(&turns, 1, __ATOMIC_RELEASE);
	__ex_unlock(&lock);
	__ex_wake(&turns, INT_MAX);
}

void __cxa_guard_release(unsigned char *guard)
{
	let_go(guard, 1);
}

void __cxa_guard_abort(unsigned char *guard)
{
	let_go(guard, 0);
}
