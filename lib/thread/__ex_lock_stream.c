/* SPDX-License-Identifier: 0BSD */
/* A stream belongs to the thread that uses it. */
#include "stream.h"
#include "timed.h"

/*
 * After a fork the owners of streams are gone, but for the one thread that
 * forked. What they had locked is nobody's.
 */
static void notice_fork(FILE *stream)
{
	ex_acquire(EX_STREAMS);
	if (stream->forks != __ex_forks) {
		if (stream->owner != ex_self()) {
			stream->owner = NULL;
			stream->again = stream->kept = stream->taken = 0;
			stream->reading = 0;
			stream->lock = 0;
		}
		stream->pins = 0;
		__atomic_store_n(&stream->forks, __ex_forks, __ATOMIC_RELEASE);
	}
	ex_release(EX_STREAMS);
}

/* The process ends, and the stream with it. */
static _Noreturn void give_up(FILE *stream)
{
	__atomic_store_n(&stream->again, stream->again - 1, __ATOMIC_SEQ_CST);
	for (;;)
		ex_sys(EX_PPOLL, NULL, 0, NULL, NULL, 0);
}

/* Whether the stream is the caller's already. */
static int is_mine(FILE *stream)
{
	if (__atomic_load_n(&stream->forks, __ATOMIC_ACQUIRE) != __ex_forks)
		notice_fork(stream);
	if (__atomic_load_n(&stream->owner, __ATOMIC_RELAXED) != ex_self())
		return 0;
	__atomic_store_n(&stream->again, stream->again + 1, __ATOMIC_SEQ_CST);
	/* Its owner has locked it, but was not at it: see __ex_last_lock(). */
	if (stream->again == stream->kept &&
	    __atomic_load_n(&stream->taken, __ATOMIC_SEQ_CST))
		give_up(stream);
	return 1;
}

static void own(FILE *stream)
{
	struct __ex_thread *self = ex_self();

	__atomic_store_n(&stream->owner, self, __ATOMIC_RELAXED);
	stream->held = self->held;
	self->held = stream;
}

void __ex_lock_stream(FILE *stream)
{
	if (is_mine(stream))
		return;
	__ex_lock(&stream->lock);
	own(stream);
}

int __ex_try_stream(FILE *stream)
{
	int is = 0;

	if (is_mine(stream))
		return 1;
	if (!__atomic_compare_exchange_n(&stream->lock, &is, EX_TAKEN, 0,
					 __ATOMIC_ACQUIRE, __ATOMIC_RELAXED))
		return 0;
	own(stream);
	return 1;
}

void __ex_unlock_stream(FILE *stream)
{
	FILE **link = &ex_self()->held;

	if (stream->again > 0) {
		__atomic_store_n(&stream->again, stream->again - 1,
				 __ATOMIC_SEQ_CST);
		return;
	}
	while (*link != stream)
		link = &(*link)->held;
	*link = stream->held;
	__atomic_store_n(&stream->owner, NULL, __ATOMIC_RELAXED);
	__ex_unlock(&stream->lock);
}

void __ex_drop_streams(void)
{
	FILE *stream;

	while ((stream = ex_self()->held) != NULL) {
		stream->again = stream->kept = 0;
		__ex_unlock_stream(stream);
	}
}
