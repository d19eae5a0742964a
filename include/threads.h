/* SPDX-License-Identifier: 0BSD */
/* Threads, and what they share things by. */
#ifndef __EX_THREADS_H
#define __EX_THREADS_H

#include <bits/features.h>
#include <bits/threads.h>

#define __EX_NEED_time_t
#define __EX_NEED_timespec
#include <bits/types.h>

/*
 * Programs that use these are linked with libthreads.a, which exeunt-cc takes
 * by itself: all functions that the standard wants to be safe are then safe to
 * call from several threads at once, and errno is each thread's own.
 */

__EX_BEGIN_DECLS

#ifndef __cplusplus
#define thread_local _Thread_local
#endif

/*
 * What the functions return that return an int, unless they say otherwise.
 *
 * C17 7.26.1p5
 */
enum {
	thrd_success = 0,
	thrd_busy = 1,	  /* somebody else has it */
	thrd_error = 2,	  /* what was asked for cannot be done */
	thrd_nomem = 3,	  /* there is no memory for it */
	thrd_timedout = 4 /* the moment has come */
};

/* What mtx_init() is asked for: mtx_plain or mtx_timed, and mtx_recursive. */
enum { mtx_plain = 0, mtx_recursive = 1, mtx_timed = 2 };

typedef int (*thrd_start_t)(void *);
typedef struct __ex_thread *thrd_t;
typedef struct __ex_mutex mtx_t;
typedef struct __ex_condition cnd_t;
typedef struct __ex_once once_flag;
typedef unsigned int tss_t;
typedef void (*tss_dtor_t)(void *);

#define ONCE_FLAG_INIT \
	{              \
		0      \
	}

/* Rounds of destructors at the end of a thread: see tss_create(). */
#define TSS_DTOR_ITERATIONS 4

/*
 * Call a function once, whoever asks first; the others wait until it has
 * returned.
 *
 * flag      ONCE_FLAG_INIT at first
 * function  not null
 *
 * C17 7.26.2.1
 */
void call_once(once_flag *flag, void (*function)(void));

/*
 * Wake one thread that waits, if there is any: the one that came first.
 *
 * condition  initialized
 * returns    thrd_success
 *
 * C17 7.26.3.4
 */
int cnd_signal(cnd_t *condition);

/* Wake all threads that wait: otherwise as cnd_signal(). C17 7.26.3.1 */
int cnd_broadcast(cnd_t *condition);

/*
 * Make a condition to wait for. It is destroyed while nobody waits for it,
 * which has no effect that can be seen.
 *
 * returns   thrd_success
 *
 * C17 7.26.3.2 and 3
 */
int cnd_init(cnd_t *condition);
void cnd_destroy(cnd_t *condition);

/*
 * Let go of a mutex and wait for a condition to be signalled, then take the
 * mutex again.
 *
 * condition  initialized
 * mutex      locked, once, by the caller
 * returns    thrd_success; it may be so without a signal
 *
 * C17 7.26.3.6
 */
int cnd_wait(cnd_t *condition, mtx_t *mutex);

/*
 * The same, until a moment of TIME_UTC.
 *
 * returns   thrd_success, thrd_timedout, or thrd_error where tv_nsec is not
 *           from 0 to 999,999,999; the mutex is locked in each case
 *
 * C17 7.26.3.5
 */
int cnd_timedwait(cnd_t *__ex_restrict condition, mtx_t *__ex_restrict mutex,
		  const struct timespec *__ex_restrict until);

/*
 * Make a mutex. It is destroyed while nobody has it, which has no effect that
 * can be seen.
 *
 * type      mtx_plain or mtx_timed, or either of them | mtx_recursive
 * returns   thrd_success, or thrd_error for another type
 *
 * C17 7.26.4.1 and 2
 */
int mtx_init(mtx_t *mutex, int type);
void mtx_destroy(mtx_t *mutex);

/*
 * Lock a mutex; wait until nobody else has it.
 *
 * mutex     not locked by the caller, unless it is recursive
 * returns   thrd_success, or thrd_error where a recursive one is locked
 *           UINT_MAX times already
 *
 * C17 7.26.4.3
 */
int mtx_lock(mtx_t *mutex);

/*
 * The same, until a moment of TIME_UTC.
 *
 * returns   also thrd_timedout, or thrd_error where the moment is none
 *
 * C17 7.26.4.4
 */
int mtx_timedlock(mtx_t *__ex_restrict mutex,
		  const struct timespec *__ex_restrict until);

/*
 * The same, without waiting.
 *
 * returns   also thrd_busy where it is locked, by the caller as well unless it
 *           is recursive
 *
 * C17 7.26.4.5
 */
int mtx_trylock(mtx_t *mutex);

/*
 * Unlock a mutex that the caller has locked.
 *
 * returns   thrd_success, or thrd_error where a recursive one is not the
 *           caller's
 *
 * C17 7.26.4.6
 */
int mtx_unlock(mtx_t *mutex);

/*
 * Start a thread.
 *
 * thread    where to store which one it is, before it runs
 * function  what it runs; its result is for thrd_join()
 * argument  what the function is given
 * returns   thrd_success; thrd_nomem where there is no memory; thrd_error where
 *           the kernel allows no more threads
 *
 * It has a stack of a mebibyte, whose far end cannot be touched: who does dies
 * by SIGSEGV. It begins with the signal mask of its creator, and an errno of
 * its own, 0.
 *
 * C17 7.26.5.1
 */
int thrd_create(thrd_t *thread, thrd_start_t function, void *argument);

/* Which thread is running. C17 7.26.5.2 */
thrd_t thrd_current(void);

/* Whether two are the same one: not 0 if so. C17 7.26.5.4 */
int thrd_equal(thrd_t one, thrd_t other);

/*
 * Have a thread return its memory by itself when it ends.
 *
 * thread    neither joined nor detached yet
 * returns   thrd_success, or thrd_error where it was detached, or another
 *           thread waits for its end
 *
 * C17 7.26.5.3
 */
int thrd_detach(thrd_t thread);

/*
 * End the calling thread: the destructors of its thread-local objects and
 * values run first. The last thread to end does so as by exit(0).
 *
 * result    for thrd_join()
 *
 * C17 7.26.5.5
 */
__ex_noreturn void thrd_exit(int result);

/*
 * Wait for the end of a thread, and have its memory returned.
 *
 * thread    neither joined nor detached yet
 * result    where to store its result, or null
 * returns   thrd_success, or thrd_error where it is the caller, was detached,
 *           or another thread waits for its end
 *
 * C17 7.26.5.6
 */
int thrd_join(thrd_t thread, int *result);

/*
 * Sleep for a time.
 *
 * time      how long
 * rest      where to store what is left of it when a signal ends the sleep, or
 *           null; may be `time`
 * returns   0; -1 where a signal was handled; -2 where tv_nsec is not from 0 to
 *           999,999,999
 *
 * C17 7.26.5.7
 */
int thrd_sleep(const struct timespec *time, struct timespec *rest);

/* Let others run. C17 7.26.5.8 */
void thrd_yield(void);

/*
 * Make a key, by which each thread has a value of its own: null at first.
 *
 * key         where to store it
 * destructor  called, at the end of a thread, with the thread's value unless
 *             that is null; or null
 * returns     thrd_success, or thrd_error where there are 128 keys already
 *
 * Destructors may set values again: after TSS_DTOR_ITERATIONS rounds what is
 * then there is left. They run in no order that can be relied on; not when the
 * process ends otherwise.
 *
 * C17 7.26.6.1
 */
int tss_create(tss_t *key, tss_dtor_t destructor);

/* Give a key up; no destructor runs. C17 7.26.6.2 */
void tss_delete(tss_t key);

/* The calling thread's value of a key. C17 7.26.6.3 */
void *tss_get(tss_t key);

/*
 * Set the calling thread's value of a key; no destructor runs.
 *
 * returns   thrd_success, or thrd_error where there is no such key
 *
 * C17 7.26.6.4
 */
int tss_set(tss_t key, void *value);

__EX_END_DECLS

#endif
