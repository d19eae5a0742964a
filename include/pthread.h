/* SPDX-License-Identifier: 0BSD */
/* Threads as POSIX has them, without cancellation. */
#ifndef __EX_PTHREAD_H
#define __EX_PTHREAD_H

#include <bits/features.h>
#include <bits/threads.h>
#include <limits.h>
#include <sched.h>
#include <stddef.h>
#include <time.h>

#define __EX_NEED_clockid_t
#define __EX_NEED_pthread_t
#include <bits/types.h>

/*
 * Programs that use these are linked with libthreads.a, which exeunt-cc takes
 * by itself, or because of -pthread: all functions that the standard wants to
 * be safe are then safe to call from several threads at once, and errno is each
 * thread's own.
 *
 * Functions that return an int return 0 or the number of an error, and leave
 * errno alone. Objects may be initialized by their initializer, or by zeros.
 */

__EX_BEGIN_DECLS

typedef struct __ex_mutex pthread_mutex_t;
typedef struct __ex_condition pthread_cond_t;
typedef struct __ex_rwlock pthread_rwlock_t;
typedef struct __ex_barrier pthread_barrier_t;
typedef struct __ex_once pthread_once_t;
typedef unsigned int pthread_key_t;
typedef int pthread_spinlock_t;

typedef struct {
	size_t __ex_stack;
	size_t __ex_guard;
	int __ex_detached;
} pthread_attr_t;

typedef struct {
	int __ex_kind;
} pthread_mutexattr_t;

typedef struct {
	clockid_t __ex_clock;
} pthread_condattr_t;

typedef struct {
	int __ex_none;
} pthread_rwlockattr_t, pthread_barrierattr_t;

#define PTHREAD_MUTEX_INITIALIZER \
	{                         \
		0, 0, 0, 0        \
	}
#define PTHREAD_COND_INITIALIZER \
	{                        \
		0, 0, 0, 0, 0    \
	}
#define PTHREAD_RWLOCK_INITIALIZER \
	{                          \
		0, 0, 0            \
	}
#define PTHREAD_ONCE_INIT \
	{                 \
		0         \
	}

#define PTHREAD_CREATE_JOINABLE 0
#define PTHREAD_CREATE_DETACHED 1
#define PTHREAD_PROCESS_PRIVATE 0
#define PTHREAD_PROCESS_SHARED 1
#define PTHREAD_BARRIER_SERIAL_THREAD (-1)

/* What becomes of who locks a mutex again, or unlocks another's. */
#define PTHREAD_MUTEX_NORMAL 0	   /* it sleeps for ever; undefined */
#define PTHREAD_MUTEX_RECURSIVE 1  /* it has it once more; EPERM */
#define PTHREAD_MUTEX_ERRORCHECK 2 /* EDEADLK; EPERM */
#define PTHREAD_MUTEX_DEFAULT PTHREAD_MUTEX_NORMAL

/*
 * Start a thread.
 *
 * thread      where to store which one it is, before it runs
 * attributes  of pthread_attr_init(), or null: can be joined, a stack of a
 *             mebibyte, a guard of 64 KiB
 * function    what it runs; its result is for pthread_join()
 * argument    what the function is given
 * returns     0, or EAGAIN: no memory, or the kernel allows no more threads
 *
 * Who runs over the far end of the stack, into the guard, dies by SIGSEGV. The
 * thread begins with the signal mask of its creator, and an errno of its own,
 * 0.
 *
 * POSIX.1-2024 pthread_create()
 */
int pthread_create(pthread_t *__ex_restrict thread,
		   const pthread_attr_t *__ex_restrict attributes,
		   void *(*function)(void *), void *__ex_restrict argument);

/*
 * Wait for the end of a thread, and have its memory returned.
 *
 * thread    neither joined nor detached yet
 * result    where to store its result, or null
 * returns   0; EDEADLK for the caller itself; EINVAL where it was detached, or
 *           another thread waits for its end
 *
 * POSIX.1-2024 pthread_join()
 */
int pthread_join(pthread_t thread, void **result);

/*
 * Have a thread return its memory by itself when it ends.
 *
 * thread    neither joined nor detached yet
 * returns   0, or EINVAL where it was detached, or is being joined
 *
 * POSIX.1-2024 pthread_detach()
 */
int pthread_detach(pthread_t thread);

/* Which thread is running. POSIX.1-2024 pthread_self() */
pthread_t pthread_self(void);

/* Whether two are the same one: not 0 if so. POSIX.1-2024 pthread_equal() */
int pthread_equal(pthread_t one, pthread_t other);

/*
 * End the calling thread: what pthread_cleanup_push() has left runs, latest
 * first, then the destructors of its thread-local objects, then those of its
 * keys. The last thread to end does so as by exit(0); main() may end so, too.
 *
 * result    for pthread_join()
 *
 * POSIX.1-2024 pthread_exit()
 */
__ex_noreturn void pthread_exit(void *result);

/*
 * Have a function called if the thread ends by pthread_exit() before the
 * pthread_cleanup_pop() that goes with this, in the same block; that calls it,
 * too, if it is told to.
 *
 * POSIX.1-2024 pthread_cleanup_push()
 */
#define pthread_cleanup_push(function, argument)  \
	do {                                      \
		struct __ex_cleanup __ex_cleanup; \
		__ex_push_cleanup(&__ex_cleanup, function, argument);
#define pthread_cleanup_pop(call)              \
	__ex_pop_cleanup(&__ex_cleanup, call); \
	}                                      \
	while (0)
void __ex_push_cleanup(struct __ex_cleanup *__ex_cleanup,
		       void (*__ex_function)(void *), void *__ex_argument);
void __ex_pop_cleanup(struct __ex_cleanup *__ex_cleanup, int __ex_call);

/*
 * Call a function once, whoever asks first; the others wait until it has
 * returned.
 *
 * once      PTHREAD_ONCE_INIT at first
 * returns   0
 *
 * POSIX.1-2024 pthread_once()
 */
int pthread_once(pthread_once_t *once, void (*function)(void));

/*
 * Call functions around fork(): `before`, latest registered first, in the
 * parent; afterwards `parent` there and `child` in the child, in the order of
 * registration. Each may be null.
 *
 * returns   0, or ENOMEM
 *
 * POSIX.1-2024 pthread_atfork()
 */
int pthread_atfork(void (*before)(void), void (*parent)(void),
		   void (*child)(void));

/*
 * Make a key, by which each thread has a value of its own: null at first.
 *
 * key         where to store it
 * destructor  called, at the end of a thread, with the thread's value unless
 *             that is null; or null
 * returns     0, or EAGAIN: there are PTHREAD_KEYS_MAX already
 *
 * Destructors may set values again: after PTHREAD_DESTRUCTOR_ITERATIONS rounds
 * what is then there is left. None runs at exit().
 *
 * POSIX.1-2024 pthread_key_create()
 */
int pthread_key_create(pthread_key_t *key, void (*destructor)(void *));

/* Give a key up: 0, or EINVAL. No destructor runs. POSIX.1-2024 */
int pthread_key_delete(pthread_key_t key);

/* The calling thread's value of a key. POSIX.1-2024 pthread_getspecific() */
void *pthread_getspecific(pthread_key_t key);

/* Set it: 0, or EINVAL where there is no such key. POSIX.1-2024 */
int pthread_setspecific(pthread_key_t key, const void *value);

/*
 * What a thread is to be like. Both return 0.
 *
 * POSIX.1-2024 pthread_attr_init()
 */
int pthread_attr_init(pthread_attr_t *attributes);
int pthread_attr_destroy(pthread_attr_t *attributes);

/*
 * The bytes of its stack, the guard excluded.
 *
 * bytes     PTHREAD_STACK_MIN or more
 * returns   0, or EINVAL for fewer
 *
 * POSIX.1-2024 pthread_attr_setstacksize()
 */
int pthread_attr_setstacksize(pthread_attr_t *attributes, size_t bytes);
int pthread_attr_getstacksize(const pthread_attr_t *__ex_restrict attributes,
			      size_t *__ex_restrict bytes);

/*
 * The bytes beyond its stack that cannot be touched: rounded up to a multiple
 * of 64 KiB; 0 for none. Both return 0.
 *
 * POSIX.1-2024 pthread_attr_setguardsize()
 */
int pthread_attr_setguardsize(pthread_attr_t *attributes, size_t bytes);
int pthread_attr_getguardsize(const pthread_attr_t *__ex_restrict attributes,
			      size_t *__ex_restrict bytes);

/*
 * Whether it can be joined: PTHREAD_CREATE_JOINABLE or PTHREAD_CREATE_DETACHED.
 *
 * returns   0, or EINVAL for another number
 *
 * POSIX.1-2024 pthread_attr_setdetachstate()
 */
int pthread_attr_setdetachstate(pthread_attr_t *attributes, int detached);
int pthread_attr_getdetachstate(const pthread_attr_t *attributes,
				int *detached);

/*
 * Make a mutex. It is destroyed while nobody has it: else EBUSY.
 *
 * attributes  of pthread_mutexattr_init(), or null
 * returns     0
 *
 * POSIX.1-2024 pthread_mutex_init()
 */
int pthread_mutex_init(pthread_mutex_t *__ex_restrict mutex,
		       const pthread_mutexattr_t *__ex_restrict attributes);
int pthread_mutex_destroy(pthread_mutex_t *mutex);

/*
 * Lock a mutex; wait until nobody else has it.
 *
 * returns   0; EDEADLK where an ERRORCHECK one is the caller's already; EAGAIN
 *           where a RECURSIVE one is so UINT_MAX times
 *
 * POSIX.1-2024 pthread_mutex_lock()
 */
int pthread_mutex_lock(pthread_mutex_t *mutex);

/* The same without waiting: also EBUSY. POSIX.1-2024 */
int pthread_mutex_trylock(pthread_mutex_t *mutex);

/*
 * The same until a moment of CLOCK_REALTIME, or of the clock that is named,
 * CLOCK_REALTIME or CLOCK_MONOTONIC.
 *
 * returns   also ETIMEDOUT; EINVAL where it would have to wait and tv_nsec is
 *           not from 0 to 999,999,999, or for another clock
 *
 * POSIX.1-2024 pthread_mutex_clocklock()
 */
int pthread_mutex_timedlock(pthread_mutex_t *__ex_restrict mutex,
			    const struct timespec *__ex_restrict until);
int pthread_mutex_clocklock(pthread_mutex_t *__ex_restrict mutex,
			    clockid_t clock,
			    const struct timespec *__ex_restrict until);

/*
 * Unlock a mutex that the caller has locked.
 *
 * returns   0, or EPERM where a RECURSIVE or ERRORCHECK one is not the caller's
 *
 * POSIX.1-2024 pthread_mutex_unlock()
 */
int pthread_mutex_unlock(pthread_mutex_t *mutex);

/*
 * What a mutex is to be like: its kind, a PTHREAD_MUTEX_... of above.
 *
 * returns   0, or EINVAL for another kind
 *
 * POSIX.1-2024 pthread_mutexattr_settype()
 */
int pthread_mutexattr_init(pthread_mutexattr_t *attributes);
int pthread_mutexattr_destroy(pthread_mutexattr_t *attributes);
int pthread_mutexattr_settype(pthread_mutexattr_t *attributes, int kind);
int pthread_mutexattr_gettype(const pthread_mutexattr_t *__ex_restrict
				      attributes,
			      int *__ex_restrict kind);

/*
 * Make a condition to wait for. It may be destroyed once all who waited have
 * been woken.
 *
 * attributes  of pthread_condattr_init(), or null
 * returns     0
 *
 * POSIX.1-2024 pthread_cond_init()
 */
int pthread_cond_init(pthread_cond_t *__ex_restrict condition,
		      const pthread_condattr_t *__ex_restrict attributes);
int pthread_cond_destroy(pthread_cond_t *condition);

/*
 * Let go of a mutex and wait for a condition to be signalled, then take the
 * mutex again.
 *
 * mutex     locked, once, by the caller
 * returns   0, perhaps without a signal; EPERM where an ERRORCHECK or RECURSIVE
 *           mutex is not the caller's
 *
 * POSIX.1-2024 pthread_cond_wait()
 */
int pthread_cond_wait(pthread_cond_t *__ex_restrict condition,
		      pthread_mutex_t *__ex_restrict mutex);

/*
 * The same until a moment of the condition's clock, or of the one that is
 * named.
 *
 * returns   also ETIMEDOUT, with the mutex locked; EINVAL where tv_nsec is not
 *           from 0 to 999,999,999, or for another clock, with nothing done
 *
 * POSIX.1-2024 pthread_cond_clockwait()
 */
int pthread_cond_timedwait(pthread_cond_t *__ex_restrict condition,
			   pthread_mutex_t *__ex_restrict mutex,
			   const struct timespec *__ex_restrict until);
int pthread_cond_clockwait(pthread_cond_t *__ex_restrict condition,
			   pthread_mutex_t *__ex_restrict mutex,
			   clockid_t clock,
			   const struct timespec *__ex_restrict until);

/*
 * Wake one thread that waits, the one that came first, or all of them.
 *
 * returns   0
 *
 * POSIX.1-2024 pthread_cond_signal(), pthread_cond_broadcast()
 */
int pthread_cond_signal(pthread_cond_t *condition);
int pthread_cond_broadcast(pthread_cond_t *condition);

/*
 * What a condition is to be like: the clock of pthread_cond_timedwait(),
 * CLOCK_REALTIME unless CLOCK_MONOTONIC is chosen.
 *
 * returns   0, or EINVAL for another clock
 *
 * POSIX.1-2024 pthread_condattr_setclock()
 */
int pthread_condattr_init(pthread_condattr_t *attributes);
int pthread_condattr_destroy(pthread_condattr_t *attributes);
int pthread_condattr_setclock(pthread_condattr_t *attributes, clockid_t clock);
int pthread_condattr_getclock(const pthread_condattr_t *__ex_restrict
				      attributes,
			      clockid_t *__ex_restrict clock);

/*
 * Make a lock that many may have to read, or one to write. Those who read are
 * not kept waiting by one who wants to write. It is destroyed while nobody has
 * it: else EBUSY.
 *
 * attributes  of pthread_rwlockattr_init(), which has none to choose, or null
 * returns     0
 *
 * POSIX.1-2024 pthread_rwlock_init()
 */
int pthread_rwlock_init(pthread_rwlock_t *__ex_restrict lock,
			const pthread_rwlockattr_t *__ex_restrict attributes);
int pthread_rwlock_destroy(pthread_rwlock_t *lock);
int pthread_rwlockattr_init(pthread_rwlockattr_t *attributes);
int pthread_rwlockattr_destroy(pthread_rwlockattr_t *attributes);

/*
 * Take such a lock, to read or to write: for ever, at once, or until a moment
 * of CLOCK_REALTIME.
 *
 * returns   0; EDEADLK where the caller has it to write; EBUSY or ETIMEDOUT
 *           where others have it; EAGAIN where INT_MAX read already; EINVAL
 *           where tv_nsec is not from 0 to 999,999,999
 *
 * POSIX.1-2024 pthread_rwlock_rdlock(), pthread_rwlock_wrlock(), ...
 */
int pthread_rwlock_rdlock(pthread_rwlock_t *lock);
int pthread_rwlock_tryrdlock(pthread_rwlock_t *lock);
int pthread_rwlock_timedrdlock(pthread_rwlock_t *__ex_restrict lock,
			       const struct timespec *__ex_restrict until);
int pthread_rwlock_wrlock(pthread_rwlock_t *lock);
int pthread_rwlock_trywrlock(pthread_rwlock_t *lock);
int pthread_rwlock_timedwrlock(pthread_rwlock_t *__ex_restrict lock,
			       const struct timespec *__ex_restrict until);

/*
 * Let go of it.
 *
 * returns   0, or EPERM where another thread has it to write
 *
 * POSIX.1-2024 pthread_rwlock_unlock()
 */
int pthread_rwlock_unlock(pthread_rwlock_t *lock);

/*
 * Make a barrier, at which threads wait for each other.
 *
 * attributes  of pthread_barrierattr_init(), which has none to choose, or null
 * count       how many must come before all go on, 1 or more
 * returns     0, or EINVAL for a count of 0
 *
 * POSIX.1-2024 pthread_barrier_init()
 */
int pthread_barrier_init(pthread_barrier_t *__ex_restrict barrier,
			 const pthread_barrierattr_t *__ex_restrict attributes,
			 unsigned int count);
int pthread_barrier_destroy(pthread_barrier_t *barrier);
int pthread_barrierattr_init(pthread_barrierattr_t *attributes);
int pthread_barrierattr_destroy(pthread_barrierattr_t *attributes);

/*
 * Wait until all have come.
 *
 * returns   PTHREAD_BARRIER_SERIAL_THREAD to one of them, 0 to the others
 *
 * POSIX.1-2024 pthread_barrier_wait()
 */
int pthread_barrier_wait(pthread_barrier_t *barrier);

/*
 * A lock whose waiters do not sleep: for a few instructions, and threads that
 * each have a processor. Destroyed while nobody has it: else EBUSY.
 *
 * shared    PTHREAD_PROCESS_PRIVATE or _SHARED: it is the same
 * returns   0; pthread_spin_trylock() also EBUSY
 *
 * POSIX.1-2024 pthread_spin_lock()
 */
int pthread_spin_init(pthread_spinlock_t *lock, int shared);
int pthread_spin_destroy(pthread_spinlock_t *lock);
int pthread_spin_lock(pthread_spinlock_t *lock);
int pthread_spin_trylock(pthread_spinlock_t *lock);
int pthread_spin_unlock(pthread_spinlock_t *lock);

__EX_END_DECLS

#endif
