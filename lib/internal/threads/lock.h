/* SPDX-License-Identifier: 0BSD */
/* What is locked where there are threads, and what the words of it are. */
#ifndef EX_LOCK_H
#define EX_LOCK_H

#include <stdarg.h>

#include "self.h"

union ex_word;
struct ex_handlers;
struct __ex_stream;

/*
 * What is not a stream has one lock each, held for a few instructions and
 * never while a function of the program's runs. Who takes two takes them in
 * this order.
 */
enum ex_lock {
	EX_FORKS,
	EX_STREAMS,
	EX_HANDLERS,
	EX_RANDOM,
	EX_HEAP,
	EX_LOCKS
};

extern int __ex_locks[EX_LOCKS] HIDDEN;

static inline void ex_acquire(enum ex_lock lock)
{
	__ex_lock(&__ex_locks[lock]);
}

static inline void ex_release(enum ex_lock lock)
{
	__ex_unlock(&__ex_locks[lock]);
}

/* Let go of it, and return the result of what was done under it. */
static inline void *ex_released(enum ex_lock lock, void *result)
{
	ex_release(lock);
	return result;
}

/* The words of a handler without argument: see handlers.h. */
enum { EX_PLAIN_WORDS = 2 };

/*
 * Put a handler without argument on a list.
 *
 * call      takes it off, lets go of the lock, and calls it
 * returns   as __ex_push()
 */
#define ex_push_plain(list, word, call) \
	__ex_push_plain(list, word,     \
			(union ex_word){ .plain = ex_mangled(call) })

/*
 * Be the one thread that exits: the first to come here. The others sleep until
 * the process ends (POSIX.1-2024 exit()); they let go of their streams before.
 */
HIDDEN void __ex_claim_exit(void);

static inline void ex_claim_exit(void)
{
	__ex_claim_exit();
}

/*
 * A stream is locked by the thread that uses it, as often as it likes. These
 * are members of a FILE; all zero is a stream that nobody has locked.
 */
#define EX_STREAM_LOCK                                                    \
	struct __ex_thread *owner;                                        \
	int lock;                                                         \
	int again;		  /* how often more its owner has it */   \
	int kept;		  /* how often by flockfile() */          \
	int taken;		  /* not 0: for the end of the process */ \
	int reading;		  /* its owner waits for input */         \
	int forks;		  /* how many its process was from */     \
	struct __ex_stream *held; /* the next that its owner has */       \
	int pins;		  /* how many walk along the list here */

HIDDEN void __ex_lock_stream(struct __ex_stream *stream);
HIDDEN int __ex_try_stream(struct __ex_stream *stream);
HIDDEN void __ex_unlock_stream(struct __ex_stream *stream);

/*
 * Lock a stream for the end of the process: for ever.
 *
 * returns   1, or 0 if its owner waits for input: it holds no output then
 */
HIDDEN int __ex_last_lock(struct __ex_stream *stream);

/*
 * Let go of a stream whose descriptor is closed, and wait until nobody who
 * walks along the list is there. Called, and returns, with EX_STREAMS locked.
 */
HIDDEN void __ex_unpinned(struct __ex_stream *stream);

#define ex_lock_stream(stream) __ex_lock_stream(stream)
#define ex_unlock_stream(stream) __ex_unlock_stream(stream)
#define ex_last_lock(stream) __ex_last_lock(stream)
#define ex_unpinned(stream) __ex_unpinned(stream)
#define ex_waits(stream, whether) \
	__atomic_store_n(&(stream)->reading, whether, __ATOMIC_RELAXED)

/* The public function `name`: `body`, with the stream locked. */
#define EX_LOCKED(type, name, body, parameters, arguments, stream) \
	type name parameters                                       \
	{                                                          \
		type result;                                       \
                                                                   \
		ex_lock_stream(stream);                            \
		result = body arguments;                           \
		ex_unlock_stream(stream);                          \
		return result;                                     \
	}                                                          \
	_Static_assert(1, "a semicolon follows")

/* vfprintf(), by whoever holds the stream: lib/thread/__ex_vfprintf.c. */
#define EX_PRINT __ex_print
HIDDEN int __ex_print(struct __ex_stream *stream, const char *format,
		      va_list arguments);

/* Which streams a walk along the list locks and visits. */
enum ex_visit {
	EX_EACH, /* all, one after the other */
	EX_FREE, /* those that no other thread has locked */
	EX_LAST	 /* as by ex_last_lock(): those stay locked */
};

HIDDEN struct __ex_stream *__ex_next_stream(struct __ex_stream *stream,
					    enum ex_visit visit);

#define ex_first_stream(visit) __ex_next_stream(NULL, visit)
#define ex_next_stream(stream, visit) __ex_next_stream(stream, visit)

/* For who must not bring the list to a program that has none. */
#define EX_WEAK_WALK extern __typeof__(__ex_next_stream) __ex_next_stream WEAK;

#endif
