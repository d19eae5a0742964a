/* SPDX-License-Identifier: 0BSD */
/* What <threads.h> and <pthread.h> have in common, by private names. */
#ifndef EX_THREAD_CALLS_H
#define EX_THREAD_CALLS_H

#include <bits/threads.h>

#include "self.h"

/* The kinds of a mutex, beside which C11's have the 2 of mtx_timed. */
enum { EX_NORMAL, EX_RECURSIVE, EX_ERRORCHECK, EX_KIND = 3 };

enum {
	EX_KEYS = 128,		/* POSIX: the fewest there are to be */
	EX_ROUNDS = 4,		/* of destructors, likewise */
	EX_STACK = 1024 * 1024, /* bytes, where nobody says more */
	EX_GUARD = 64 * 1024	/* bytes: a page of any kernel's */
};

/* One that waits for a condition, on its own stack. */
struct __ex_waiter {
	struct __ex_waiter *next;
	int woken;
};

/* As the functions of POSIX that have these names; errors are returned. */
HIDDEN int __ex_join(struct __ex_thread *thread, void **result);
HIDDEN int __ex_detach(struct __ex_thread *thread);

HIDDEN int __ex_mutex_lock(struct __ex_mutex *mutex);
HIDDEN int __ex_mutex_trylock(struct __ex_mutex *mutex);
HIDDEN int __ex_mutex_unlock(struct __ex_mutex *mutex);

/* By a clock; null is for ever. */
HIDDEN int __ex_mutex_lock_until(struct __ex_mutex *mutex, int clock,
				 const struct timespec *until);

HIDDEN int __ex_cond_wait_until(struct __ex_condition *condition,
				struct __ex_mutex *mutex, int clock,
				const struct timespec *until);

/* Wake up to `count` of those who wait, in the order in which they came. */
HIDDEN int __ex_cond_wake(struct __ex_condition *condition, int count);

/*
 * Who is woken may not have left yet when the object that it waited at is to be
 * destroyed: so it is counted there.
 */
HIDDEN void __ex_leave(int *users);
HIDDEN void __ex_await_leaving(int *users);

/*
 * Take a lock that many read and one writes by.
 *
 * write     not 0: to write
 * until     by `clock`; null is for ever
 * wait      0: EBUSY instead
 */
HIDDEN int __ex_rwlock_take(struct __ex_rwlock *lock, int write, int clock,
			    const struct timespec *until, int wait);

HIDDEN int __ex_once(struct __ex_once *once, void (*function)(void));

HIDDEN int __ex_key_create(unsigned int *key, void (*destructor)(void *));
HIDDEN int __ex_key_delete(unsigned int key);
HIDDEN void *__ex_get_value(unsigned int key);
HIDDEN int __ex_set_value(unsigned int key, const void *value);

/* What C11's functions return for an error of POSIX's. */
HIDDEN int __ex_c11_result(int error);

#endif
