/* SPDX-License-Identifier: 0BSD */
/* Thread-local storage: the blocks that _Thread_local variables are in. */
#ifndef EX_TLS_H
#define EX_TLS_H

#include <stddef.h>

#include "attr.h"
#include "thread.h"
#include "tls_block.h"

/*
 * The image that a block begins as, and its other measures, from linker.ld, all
 * multiples of 16: the end of the image, the alignment and the `bytes` of a
 * block, a multiple of that. The last two are addresses as far as C knows.
 */
extern const long __ex_tls_image[] HIDDEN;
extern const long __ex_tls_image_end[] HIDDEN;
extern const long __ex_tls_alignment[] HIDDEN;
extern const long __ex_tls_bytes[] HIDDEN;

/* The main thread's area, of the program's own memory. */
extern long __ex_tls_area[] HIDDEN;

static inline void *ex_tls_main_area(void)
{
	return __ex_tls_area;
}

/* What a thread's area begins at a multiple of. */
static inline size_t ex_tls_alignment(void)
{
	return ex_measure(__ex_tls_alignment);
}

/* Where the block is in the area: behind what the ABI puts before it. */
static inline size_t ex_tls_offset(void)
{
	return EX_TLS_ABOVE && EX_TLS_GAP > 0 ? ex_tls_alignment() : 0;
}

/*
 * The size of an area: the block, and what is before it, or behind it from the
 * thread pointer on.
 */
static inline size_t ex_tls_area(void)
{
	return ex_tls_offset() + ex_measure(__ex_tls_bytes) +
	       (EX_TLS_ABOVE ? 0 : EX_TLS_HEAD);
}

/* The thread pointer of the main thread, as it is set. */
static inline char *ex_tls_main_pointer(void)
{
	return (char *)__ex_tls_area +
	       (EX_TLS_ABOVE ? EX_TP_BIAS : ex_measure(__ex_tls_bytes));
}

/*
 * Lay out a thread's area.
 *
 * area      ex_tls_area() bytes, all 0, at a multiple of ex_tls_alignment()
 * returns   the thread pointer to be set, or given to ex_clone_tls()
 */
static inline void *ex_tls_lay(void *area)
{
	const long *from = __ex_tls_image;
	char *block = (char *)area + ex_tls_offset();
	long *to = (void *)block;

	FORGET(from); /* two names, which may be of one address */
	while (from != __ex_tls_image_end)
		*to++ = *from++;
	if (EX_TLS_ABOVE)
		return (char *)area + EX_TP_BIAS;

	void **tp = (void *)(block + ex_measure(__ex_tls_bytes));

	*tp = tp; /* the ABI of x86 reads it there */
	ex_set_canary(tp);
	return tp;
}

/*
 * Give back the memory that the calling thread's stack is in, and end the
 * thread, as by exeunt_thread_exit(0). All signals must be blocked.
 */
HIDDEN _Noreturn void __ex_unmap_and_exit(void *start, size_t bytes);

#endif
