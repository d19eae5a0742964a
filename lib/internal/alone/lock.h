/* SPDX-License-Identifier: 0BSD */
/* Where a program has no threads, nothing is locked and nothing costs. */
#ifndef EX_LOCK_H
#define EX_LOCK_H

#include "attr.h"

/*
 * The library is compiled twice: libc.a with the headers of this folder, and
 * libthreads.a with those of ../threads, which say what each of these does.
 */
enum ex_lock { EX_HEAP, EX_HANDLERS, EX_STREAMS, EX_RANDOM };

static inline void ex_acquire(enum ex_lock lock)
{
	(void)lock;
}

static inline void ex_release(enum ex_lock lock)
{
	(void)lock;
}

static inline void *ex_released(enum ex_lock lock, void *result)
{
	(void)lock;
	return result;
}

enum { EX_PLAIN_WORDS = 1 };
#define ex_push_plain(list, word, call) ((void)(call), __ex_push(list, word))

static inline void ex_claim_exit(void)
{
}

#define EX_STREAM_LOCK
#define EX_LOCKED(type, name, body, parameters, arguments, stream) \
	extern __typeof__(body) name ALIAS(body)
#define EX_PRINT vfprintf
#define ex_lock_stream(stream) ((void)(stream))
#define ex_unlock_stream(stream) ((void)(stream))
#define ex_last_lock(stream) ((void)(stream), 1)
#define ex_waits(stream, whether) ((void)(stream))
#define ex_unpinned(stream) ((void)(stream))

enum ex_visit { EX_EACH, EX_FREE, EX_LAST };
#define ex_first_stream(visit) __ex_streams
#define ex_next_stream(stream, visit) ((stream)->link)
#define EX_WEAK_WALK

#endif
