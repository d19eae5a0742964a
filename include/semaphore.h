/* SPDX-License-Identifier: 0BSD */
/* Semaphores without a name: how many may pass. */
#ifndef __EX_SEMAPHORE_H
#define __EX_SEMAPHORE_H

#include <bits/features.h>
#include <limits.h>

#define __EX_NEED_clockid_t
#define __EX_NEED_timespec
#include <bits/types.h>

__EX_BEGIN_DECLS

typedef struct {
	int __ex_value; /* below 0: 0, and somebody sleeps */
} sem_t;

/*
 * Make a semaphore. It may be destroyed once nobody waits for it, also by who
 * has just passed.
 *
 * shared    not 0 where it lies in memory that processes share
 * value     how many may pass at first, up to SEM_VALUE_MAX
 * returns   0, or -1 with errno EINVAL for a larger value
 *
 * POSIX.1-2024 sem_init()
 */
int sem_init(sem_t *semaphore, int shared, unsigned int value);
int sem_destroy(sem_t *semaphore);

/*
 * Let one more pass. Safe in a signal handler.
 *
 * returns   0, or -1 with errno EOVERFLOW where SEM_VALUE_MAX may pass already
 *
 * POSIX.1-2024 sem_post()
 */
int sem_post(sem_t *semaphore);

/*
 * Pass, when that is possible.
 *
 * returns   0, or -1 with errno EINTR where a signal was handled meanwhile
 *
 * POSIX.1-2024 sem_wait()
 */
int sem_wait(sem_t *semaphore);

/* Pass at once; else -1 with errno EAGAIN. POSIX.1-2024 sem_trywait() */
int sem_trywait(sem_t *semaphore);

/*
 * Pass before a moment of CLOCK_REALTIME, or of the clock that is named,
 * CLOCK_REALTIME or CLOCK_MONOTONIC.
 *
 * returns   0, or -1 with errno ETIMEDOUT; EINTR; EINVAL where it would have to
 *           wait and tv_nsec is not from 0 to 999,999,999, or for another clock
 *
 * POSIX.1-2024 sem_clockwait()
 */
int sem_timedwait(sem_t *__ex_restrict semaphore,
		  const struct timespec *__ex_restrict until);
int sem_clockwait(sem_t *__ex_restrict semaphore, clockid_t clock,
		  const struct timespec *__ex_restrict until);

/*
 * How many could pass now.
 *
 * value     where to store it: 0 or more
 * returns   0
 *
 * POSIX.1-2024 sem_getvalue()
 */
int sem_getvalue(sem_t *__ex_restrict semaphore, int *__ex_restrict value);

__EX_END_DECLS

#endif
