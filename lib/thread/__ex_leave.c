/* SPDX-License-Identifier: 0BSD */
/* Leave an object that may be destroyed, and wait until all have left. */
#include "thread_calls.h"

/* Above what counts them: somebody waits until it is all there is. */
enum { GOING = 0x40000000 };

void __ex_leave(int *users)
{
	if (__atomic_fetch_sub(users, 1, __ATOMIC_RELEASE) == (GOING | 1))
		__ex_wake(users, 1); /* it may be gone: nobody is woken then */
}

void __ex_await_leaving(int *users)
{
	int is;

	__atomic_fetch_or(users, GOING, __ATOMIC_ACQ_REL);
	while ((is = __atomic_load_n(users, __ATOMIC_ACQUIRE)) != GOING)
		__ex_wait(users, is, 0, NULL);
}
