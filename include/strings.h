/* SPDX-License-Identifier: 0BSD */
/* Strings compared without case, a bit found, and older names. */
#ifndef __EX_STRINGS_H
#define __EX_STRINGS_H

#include <bits/features.h>

#define __need_size_t
#include <stddef.h>

__EX_BEGIN_DECLS

/*
 * Compare two strings, where letters are equal in either case; for the
 * order, all count as lower case.
 *
 * returns   below, equal to or above 0, as `one` is to `two`
 *
 * POSIX.1-2024 strcasecmp()
 */
int strcasecmp(const char *one, const char *two);

/*
 * Compare as strcasecmp() does, but no more than the first `count` bytes.
 *
 * returns   below, equal to or above 0, as `one` is to `two`
 *
 * POSIX.1-2024 strncasecmp()
 */
int strncasecmp(const char *one, const char *two, size_t count);

/*
 * Find the lowest bit that is set.
 *
 * returns   its place, counted from 1, or 0 if none is
 *
 * POSIX.1-2024 ffs(), ffsl(), ffsll()
 */
int ffs(int bits);
int ffsl(long bits);
int ffsll(long long bits);

/*
 * Older names for memcmp(), memmove(), memset() to 0, strchr() and strrchr().
 *
 * to        bcopy() has it second, unlike memmove()
 * returns   as the newer ones do; bcopy() and bzero(), nothing
 *
 * POSIX.1-2001 bcmp(), bcopy(), bzero(), index(), rindex()
 */
int bcmp(const void *one, const void *two, size_t count);
void bcopy(const void *from, void *to, size_t count);
void bzero(void *to, size_t count);
char *index(const char *string, int value);
char *rindex(const char *string, int value);

__EX_END_DECLS

#endif
