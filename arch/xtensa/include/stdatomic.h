/* SPDX-License-Identifier: 0BSD */
/*
 * <stdatomic.h> - atomic operations: the compiler's, but for one.
 *
 * C17 7.17
 */
#ifndef EX_STDATOMIC_H
#define EX_STDATOMIC_H

#include_next <stdatomic.h>

/*
 * Of a builtin that has no instruction gcc makes a call, but of this one a load
 * and a store, as of a program with one thread (gcc/optabs.cc:
 * expand_atomic_test_and_set). So it is another builtin here, for
 * atomic_flag_test_and_set(), which is made of it, and for who uses it
 * directly.
 */
#define __atomic_test_and_set(object, order)                               \
	((_Bool)__atomic_exchange_n((volatile unsigned char *)(object), 1, \
				    (order)))

#endif
