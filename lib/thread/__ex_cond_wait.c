/* SPDX-License-Identifier: 0BSD */
/* Wait for a condition. */
#include <errno.h>
#include <time.h>

#include "thread_calls.h"

/* Whether the waiter was still in the queue; it is not any more. */
static int withdraw(struct __ex_condition *condition, struct __ex_waiter *who)
{
	struct __ex_waiter **link = &condition->__ex_first, *before = NULL;

	while (*link != NULL && *link != who) {
		before = *link;
		link = &before->next;
	}
	if (*link == NULL)
		return 0;
	*link = who->next;
	if (condition->__ex_last == who)
		condition->__ex_last = before;
	return 1;
}

/*
 * Who waits stands in a queue, so that a signal wakes one of those who waited
 * when it was given, and no one who comes later takes it away.
 */
int __ex_cond_wait_until(struct __ex_condition *condition,
			 struct __ex_mutex *mutex, int clock,
			 const struct timespec *until)
{
	struct __ex_waiter self = { 0 };
	int error = 0;

	if (until != NULL && (unsigned long)until->tv_nsec >= 1000000000)
		return EINVAL;
	/* The queue has it only until the end of this function. */
	__ex_lock(&condition->__ex_lock);
	__atomic_fetch_add(&condition->__ex_users, 1, __ATOMIC_RELAXED);
	if (condition->__ex_first == NULL)
		/* cppcheck-suppress autoVariables */
		condition->__ex_first = &self;
	else
		condition->__ex_last->next = &self;
	/* cppcheck-suppress autoVariables */
	condition->__ex_last = &self;
	__ex_unlock(&condition->__ex_lock);

	error = __ex_mutex_unlock(mutex);
	while (error == 0 &&
	       __atomic_load_n(&self.woken, __ATOMIC_ACQUIRE) == 0)
		if (__ex_wait(&self.woken, 0, clock, until) == ETIMEDOUT)
			error = ETIMEDOUT;

	/* Woken after all? */
	__ex_lock(&condition->__ex_lock);
	if (!withdraw(condition, &self) && error == ETIMEDOUT)
		error = 0;
	__ex_unlock(&condition->__ex_lock);
	__ex_leave(&condition->__ex_users);
	if (error != EPERM)
		__ex_mutex_lock(mutex);
	return error;
}
