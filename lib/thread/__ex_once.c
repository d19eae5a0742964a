/* SPDX-License-Identifier: 0BSD */
/* Have a function called once. */
#include <limits.h>

#include "thread_calls.h"

enum { DONE = 1, RUNNING, AWAITED };

int __ex_once(struct __ex_once *once, void (*function)(void))
{
	int *state = &once->__ex_state, is = 0;

	if (__atomic_load_n(state, __ATOMIC_ACQUIRE) == DONE)
		return 0;
	if (__atomic_compare_exchange_n(state, &is, RUNNING, 0,
					__ATOMIC_ACQUIRE, __ATOMIC_ACQUIRE)) {
		function();
		if (__atomic_exchange_n(state, DONE, __ATOMIC_RELEASE) ==
		    AWAITED)
			__ex_wake(state, INT_MAX);
		return 0;
	}
	while (is != DONE) {
		if (is == AWAITED ||
		    __atomic_compare_exchange_n(state, &is, AWAITED, 0,
						__ATOMIC_ACQUIRE,
						__ATOMIC_ACQUIRE))
			__ex_wait(state, AWAITED, 0, NULL);
		is = __atomic_load_n(state, __ATOMIC_ACQUIRE);
	}
	return 0;
}
