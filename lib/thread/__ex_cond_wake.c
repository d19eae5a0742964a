/* SPDX-License-Identifier: 0BSD */
/* Wake those who wait for a condition. */
#include "thread_calls.h"

int __ex_cond_wake(struct __ex_condition *condition, int count)
{
	__ex_lock(&condition->__ex_lock);
	for (; count > 0 && condition->__ex_first != NULL; count--) {
		struct __ex_waiter *first = condition->__ex_first;

		condition->__ex_first = first->next;
		__atomic_store_n(&first->woken, 1, __ATOMIC_RELEASE);
		__ex_wake(&first->woken, 1);
	}
	__ex_unlock(&condition->__ex_lock);
	return 0;
}
