/* SPDX-License-Identifier: 0BSD */
/* assert, as NDEBUG says at each inclusion (C17 7.2p1: hence no guard). */

#include <bits/features.h>

#undef assert

/*
 * Check that `expression` is not 0, in programs without NDEBUG; with it,
 * `expression` is not even evaluated.
 *
 * Where it is 0: one line on descriptor 2 with the file, the line, the
 * function and the expression, in one write, so whole beside the lines of
 * other processes; then abort(). What streams hold is lost.
 *
 * C17 7.2.1.1
 */
#ifdef NDEBUG
#define assert(expression) ((void)0)
#elif defined __cplusplus
#define assert(expression)             \
	(static_cast<bool>(expression) \
		 ? (void)0             \
		 : __assert_fail(#expression, __FILE__, __LINE__, __func__))
#else
#define assert(expression) \
	((expression)      \
		 ? (void)0 \
		 : __assert_fail(#expression, __FILE__, __LINE__, __func__))
#endif

/* A check while compiling: a keyword since C23 and in C++ (C17 7.2p3). */
#if !defined __cplusplus && defined __STDC_VERSION__ && \
	__STDC_VERSION__ >= 201112L && __STDC_VERSION__ <= 201710L
#undef static_assert
#define static_assert _Static_assert
#endif

#ifndef __EX_HAVE_assert_fail
#define __EX_HAVE_assert_fail
__EX_BEGIN_DECLS

/*
 * Report what assert() found, and end by abort().
 *
 * expression, file, function   strings, not null
 * line                         from 1
 *
 * LSB 5.0 core, __assert_fail
 */
__ex_noreturn void __assert_fail(const char *expression, const char *file,
				 unsigned int line, const char *function);

__EX_END_DECLS
#endif
