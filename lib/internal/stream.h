/* SPDX-License-Identifier: 0BSD */
/* What a FILE is, and the few functions that move its bytes. */
#ifndef EX_STREAM_H
#define EX_STREAM_H

#include <errno.h>
#include <stdint.h>
#include <stdio.h>

#include "attr.h"
#include "errno_variable.h"
#include "lock.h"
#include "syscall.h"

/* Bytes of a buffer that the program did not set; -DEX_BUFFER=2 for tests. */
#ifndef EX_BUFFER
#define EX_BUFFER 16384
#endif

enum {
	AT_END = 1 << 1, /* feof() */
	READABLE = 1 << 2,
	UNWRITABLE = 1 << 3,
	LISTED = 1 << 4, /* on the list of streams */
	CHOSEN = 1 << 5, /* by setvbuf(): do not ask whether a terminal */
	APPENDING = 1 << 6,
	ALLOCATED = 1 << 7, /* by malloc: fclose() frees it */
};

/*
 * Which bytes must leave at once: those whose difference (exclusive or) to a
 * new-line is not above this number. Any negative number means none, so that
 * the kernel's answer to "are you a terminal", 0 or -errno, can be kept as it
 * comes.
 */
enum { NONE_URGENT = -1, LINES_URGENT = 0, ALL_URGENT = 255 };

/*
 * A buffer and what is behind it. In memory the pointers are in this order:
 *
 *     writing:  start <= first <= next <= write_end == start + size
 *     reading:  start <= next <= read_end <= start + size
 *
 * write_end is null unless the stream is writing, read_end unless it is
 * reading, so that a byte can be put, or taken, at `next` exactly while
 * `next` is below the one or the other.
 *
 * All zero is standard output before its first use: it costs no byte of the
 * file. So the descriptor is kept less one, and the flags say "unwritable".
 */
struct __ex_stream {
	unsigned char *next;
	unsigned char *write_end;
	unsigned char *read_end;
	unsigned char *first; /* output that is still to be written */
	unsigned char *start; /* null: the buffer follows the FILE */
	size_t size;
	FILE *link; /* the next stream of the list */
	int error;  /* not 0: ferror(); above 0: what output failed with */
	unsigned int descriptor_less_1;
	int urgent;
	unsigned int flags;
	EX_STREAM_LOCK
};

/* Unsigned, which spares the widening to a system call's argument. */
static inline unsigned int ex_descriptor(const FILE *stream)
{
	return stream->descriptor_less_1 + 1;
}

/* As integers: one of the two pointers may be null. */
static inline int ex_has_room(const FILE *stream)
{
	return (uintptr_t)stream->next < (uintptr_t)stream->write_end;
}

static inline int ex_has_input(const FILE *stream)
{
	return (uintptr_t)stream->next < (uintptr_t)stream->read_end;
}

/* Output has failed: set errno and the error indicator, and return EOF. */
static inline int ex_fail(FILE *stream, int error)
{
	__ex_errno = error;
	stream->error = error;
	return EOF;
}

/*
 * Write what the buffer holds.
 *
 * returns   0, or -errno; what could not be written stays in the buffer
 */
static inline long ex_write_out(FILE *stream)
{
	while (stream->first != stream->next) {
		long written =
			ex_sys(SYS_write, ex_descriptor(stream), stream->first,
			       stream->next - stream->first);

		if (written >= 0)
			stream->first += written;
		else if ((int)written != -EINTR)
			return written;
	}
	return 0;
}

/*
 * Make room for a byte at `next`: start to write, or write what the buffer
 * holds.
 *
 * returns   0, or EOF with errno and the error indicator set; what could not
 *           be written stays in the buffer
 *
 * The weak body, in lib/stdio/__ex_drain.c, knows standard output alone, as it
 * is before its first use. The strong one, in lib/stdio/__ex_streams.c, knows
 * every stream; it is linked with whatever makes another stream or changes
 * how one works.
 */
HIDDEN int __ex_drain(FILE *stream);

/* fputc(), by whoever holds the stream. */
HIDDEN int __ex_fputc(int byte, FILE *stream);

/*
 * The streams in use, latest first: where there are others than stdout. What
 * walks along them does so by ex_first_stream() and ex_next_stream().
 */
extern FILE *__ex_streams HIDDEN;

/*
 * Have lib/stdio/__ex_streams.c linked. The pointer is not: nothing refers to
 * it, and the linker drops it once it has found what it points to.
 */
#define NEEDS_STREAMS \
	USED static FILE *const *const needs_streams = &__ex_streams

/*
 * Give a stream its buffer and its place on the list, and ask whether it is a
 * terminal; unless that is done.
 */
HIDDEN void __ex_ready(FILE *stream);

/*
 * Append to a stream, whatever its buffering.
 *
 * returns   how many bytes were taken; fewer than `count` on an error
 */
HIDDEN size_t __ex_append(const void *bytes, size_t count, FILE *stream);

/*
 * Let that leave which, by the stream's buffering, must not wait.
 *
 * returns   as __ex_drain()
 */
HIDDEN int __ex_settle(FILE *stream);

/*
 * Append and settle; what could not leave is taken back.
 *
 * returns   how many bytes were taken
 */
HIDDEN size_t __ex_put(const void *bytes, size_t count, FILE *stream);

/*
 * Read into the empty buffer.
 *
 * returns   0 if a byte can be taken, or EOF at the end or on an error
 */
HIDDEN int __ex_fill(FILE *stream);

/*
 * Forget input that was read ahead, and move the offset back over it.
 *
 * returns   0, or EOF with errno where the stream cannot seek: then nothing
 *           is forgotten
 */
HIDDEN int __ex_give_back(FILE *stream);

/* Neither reading nor writing any more: the buffer is empty. */
static inline void ex_rest(FILE *stream)
{
	stream->read_end = stream->write_end = NULL;
	stream->first = stream->next = stream->start;
}

/*
 * What a mode string asks for.
 *
 * mode      as for fopen()
 * returns   flags for open(2), or -1 with errno EINVAL
 */
HIDDEN int __ex_mode(const char *mode);

/*
 * A new FILE for a descriptor.
 *
 * open_flags  as it was opened with
 * returns     the stream, or null with errno ENOMEM
 */
HIDDEN FILE *__ex_new_stream(int descriptor, int open_flags);

/* The stream flags that go with flags of open(2). */
HIDDEN unsigned int __ex_stream_flags(int open_flags);

#endif
