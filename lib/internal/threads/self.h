/* SPDX-License-Identifier: 0BSD */
/* What the library keeps for each thread, and how threads wait. */
#ifndef EX_SELF_H
#define EX_SELF_H

#include <stddef.h>
#include <sys/types.h>

#include "attr.h"

struct timespec;

/* What becomes of a thread's memory when it has ended. */
enum ex_end {
	EX_JOINABLE, /* somebody will join it */
	EX_JOINING,  /* somebody waits for it */
	EX_DETACHED, /* it returns its memory itself */
	EX_ENDED     /* the kernel will say so; nobody has joined it */
};

/*
 * A thread, in its own thread-local storage: all zero is the main thread at
 * its start.
 */
struct __ex_thread {
	int error;     /* errno */
	int ended;     /* not 0: it lives; the kernel clears it, and wakes us */
	int number;    /* its ID for signals; 0 once it takes none */
	int lock;      /* over `number` */
	int end;       /* an enum ex_end */
	void *mapping; /* its stack and this; null: the main thread's */
	size_t bytes;
	char *pointer; /* its thread pointer; null: the main thread's */
	void *(*start)(void *);
	int (*start_c11)(void *); /* instead: C11's */
	void *argument;
	void *result;
	struct __ex_cleanup *cleanup; /* of pthread_cleanup_push() */
	struct __ex_stream *held;     /* streams that it has locked */
};

/* The calling thread's; the compiler knows where it is. */
extern _Thread_local struct __ex_thread __ex_self HIDDEN;

/* One call, so that no function asks for the thread pointer twice. */
static inline struct __ex_thread *ex_self(void)
{
	return &__ex_self;
}

/*
 * A lock is an int: 0 free, TAKEN, or AWAITED where somebody may sleep until
 * it is let go. It is not recursive, and no signal handler may take it.
 */
enum { EX_TAKEN = 1, EX_AWAITED = 2 };
HIDDEN void __ex_lock(int *lock);
HIDDEN void __ex_unlock(int *lock);

/*
 * Take a lock before a moment.
 *
 * clock     that the moment is counted by: CLOCK_REALTIME or CLOCK_MONOTONIC
 * until     the moment, or null: for ever
 * returns   0, EINVAL or ETIMEDOUT
 */
HIDDEN int __ex_lock_until(int *lock, int clock, const struct timespec *until);

/* For __ex_wait(), beside the clock: the kernel wakes, or another process. */
enum { EX_BY_KERNEL = 256 };

/*
 * Sleep until woken, unless the word has another value than the expected.
 *
 * clock     that the moment is counted by
 * until     when to stop, or null: never
 * returns   0, EINTR, EAGAIN (another value), ETIMEDOUT, or EINVAL for a moment
 *           that is none
 *
 * Linux futex(2), FUTEX_WAIT_BITSET
 */
HIDDEN int __ex_wait(int *word, int expected, int clock,
		     const struct timespec *until);

/* Wake up to `count` of those who sleep. */
HIDDEN void __ex_wake(int *word, int count);

/* Threads besides the first that was there; -1 when all have ended. */
extern int __ex_others HIDDEN;

/*
 * End the calling thread, whose result is stored: with its destructors, and,
 * if it is the last one, as by exit(0).
 */
HIDDEN _Noreturn void __ex_end(void);

/*
 * Start a thread.
 *
 * model     start, start_c11, argument and end are taken from it
 * stack     bytes of its stack, guard excluded
 * guard     bytes below the stack that cannot be touched
 * thread    where to store which one it is, before it runs
 * returns   0, ENOMEM where there is no memory, or EAGAIN
 */
HIDDEN int __ex_create(const struct __ex_thread *model, size_t stack,
		       size_t guard, struct __ex_thread **thread);

/* As fork(), without the locks and what pthread_atfork() has registered. */
HIDDEN pid_t __ex_bare_fork(void);

/* Forks that this process is from: see __ex_lock_stream(). */
extern int __ex_forks HIDDEN;

/* The one thread that exits, or null. */
extern struct __ex_thread *__ex_leaver HIDDEN;

/* The weak bodies do nothing; who has something to do has the strong one. */
HIDDEN void __ex_destroy_locals(void); /* lib/exit/__cxa_thread_atexit_impl.c */
HIDDEN void __ex_destroy_values(void); /* lib/thread/__ex_keys.c */
HIDDEN void __ex_drop_streams(void);   /* lib/thread/__ex_lock_stream.c */
enum ex_fork { EX_BEFORE, EX_PARENT, EX_CHILD };
HIDDEN void
__ex_run_atfork(enum ex_fork when); /* lib/thread/pthread_atfork.c */

#endif
