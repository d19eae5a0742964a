/* SPDX-License-Identifier: 0BSD */
/* Which names a header may declare, and the dialect it is read in. */
#ifndef __EX_FEATURES_H
#define __EX_FEATURES_H

#define __EXEUNT__ 1

/*
 * A compiler in a strict mode (-std=c17, ...) sees ISO C alone, unless the
 * program asks for more by one of POSIX's or the customary macros.
 */
#if defined _GNU_SOURCE || defined _DEFAULT_SOURCE || defined _BSD_SOURCE || \
	(!defined __STRICT_ANSI__ && !defined _POSIX_C_SOURCE &&             \
	 !defined _XOPEN_SOURCE)
#define __EX_MISC 1
#define __EX_POSIX 1
#else
#define __EX_MISC 0
#if defined _POSIX_C_SOURCE || defined _XOPEN_SOURCE || !defined __STRICT_ANSI__
#define __EX_POSIX 1
#else
#define __EX_POSIX 0
#endif
#endif

#ifdef __cplusplus
#define __EX_BEGIN_DECLS extern "C" {
#define __EX_END_DECLS }
#define __ex_restrict __restrict
#else
#define __EX_BEGIN_DECLS
#define __EX_END_DECLS
#if __STDC_VERSION__ >= 199901L
#define __ex_restrict restrict
#else
#define __ex_restrict __restrict
#endif
#endif

#if defined __cplusplus && __cplusplus >= 201103L
#define __ex_noreturn [[noreturn]]
#elif defined __STDC_VERSION__ && __STDC_VERSION__ >= 201112L && \
	__STDC_VERSION__ <= 201710L
#define __ex_noreturn _Noreturn
#else
#define __ex_noreturn __attribute__((__noreturn__))
#endif

/* The compiler checks the arguments against the format. */
#define __ex_printf_like(format, first) \
	__attribute__((__format__(__printf__, format, first)))

#endif
