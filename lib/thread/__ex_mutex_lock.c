/* SPDX-License-Identifier: 0BSD */
/* pthread_mutex_lock - lock a mutex, and its kind. */
#include <errno.h>
#include <limits.h>
#include <pthread.h>

#include "thread_calls.h"

/*
 * Nobody else can make the owner the caller, so that the question is safe
 * without the lock. A normal mutex has no owner.
 *
 * returns   -1 if the mutex is not the caller's
 */
static int lock_again(struct __ex_mutex *mutex)
{
	if (__atomic_load_n(&mutex->__ex_owner, __ATOMIC_RELAXED) != ex_self())
		return -1;
	if ((mutex->__ex_kind & EX_KIND) == EX_ERRORCHECK)
		return EDEADLK;
	if (mutex->__ex_again == UINT_MAX)
		return EAGAIN;
	mutex->__ex_again++;
	return 0;
}

int __ex_mutex_lock_until(struct __ex_mutex *mutex, int clock,
			  const struct timespec *until)
{
	int kind = mutex->__ex_kind & EX_KIND, result = -1;

	if (kind != EX_NORMAL)
		result = lock_again(mutex);
	if (result >= 0)
		return result;
	result = __ex_lock_until(&mutex->__ex_lock, clock, until);
	if (kind != EX_NORMAL && result == 0)
		__atomic_store_n(&mutex->__ex_owner, ex_self(),
				 __ATOMIC_RELAXED);
	return result;
}

int __ex_mutex_lock(struct __ex_mutex *mutex)
{
	return __ex_mutex_lock_until(mutex, 0, NULL);
}

PUBLIC(pthread_mutex_lock, __ex_mutex_lock);

int __ex_mutex_trylock(struct __ex_mutex *mutex)
{
	int kind = mutex->__ex_kind & EX_KIND, is = 0;

	if (kind == EX_RECURSIVE) {
		int result = lock_again(mutex);

		if (result >= 0)
			return result;
	}
	if (!__atomic_compare_exchange_n(&mutex->__ex_lock, &is, EX_TAKEN, 0,
					 __ATOMIC_ACQUIRE, __ATOMIC_RELAXED))
		return EBUSY;
	if (kind != EX_NORMAL)
		__atomic_store_n(&mutex->__ex_owner, ex_self(),
				 __ATOMIC_RELAXED);
	return 0;
}

PUBLIC(pthread_mutex_trylock, __ex_mutex_trylock);

int __ex_mutex_unlock(struct __ex_mutex *mutex)
{
	if ((mutex->__ex_kind & EX_KIND) != EX_NORMAL) {
		if (__atomic_load_n(&mutex->__ex_owner, __ATOMIC_RELAXED) !=
		    ex_self())
			return EPERM;
		if (mutex->__ex_again > 0) {
			mutex->__ex_again--;
			return 0;
		}
		__atomic_store_n(&mutex->__ex_owner, NULL, __ATOMIC_RELAXED);
	}
	__ex_unlock(&mutex->__ex_lock);
	return 0;
}

PUBLIC(pthread_mutex_unlock, __ex_mutex_unlock);
