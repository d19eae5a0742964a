/* SPDX-License-Identifier: 0BSD */
/* Bytes and strings: copying, comparing, searching. */
#ifndef __EX_STRING_H
#define __EX_STRING_H

#include <bits/features.h>

#define __need_NULL
#define __need_size_t
#include <stddef.h>

__EX_BEGIN_DECLS

/*
 * What holds for every function here, unless it says otherwise:
 *
 * - Pointers are not null, not even where a count is 0 (C17 7.24.1p2).
 * - A string ends with its null byte; sizes and counts are in bytes.
 * - Source and target do not overlap.
 * - Bytes compare as unsigned char; an int that stands for one is converted.
 * - errno is not set. Safe to call from a signal handler and in threads.
 */

/*
 * Copy `count` bytes.
 *
 * returns   to
 *
 * C17 7.24.2.1
 */
void *memcpy(void *__ex_restrict to, const void *__ex_restrict from,
	     size_t count);

/*
 * Copy `count` bytes between places that may overlap.
 *
 * returns   to
 *
 * C17 7.24.2.2
 */
void *memmove(void *to, const void *from, size_t count);

/*
 * Set `count` bytes to `value`.
 *
 * returns   to
 *
 * C17 7.24.6.1
 */
void *memset(void *to, int value, size_t count);

/*
 * Compare `count` bytes.
 *
 * returns   below, equal to or above 0, as the first byte of `one` that
 *           differs is below or above that of `two`, or none differs
 *
 * C17 7.24.4.1
 */
int memcmp(const void *one, const void *two, size_t count);

/*
 * Find the first byte `value` among `count`.
 *
 * returns   its address, or null; bytes after it are not looked at
 *
 * C17 7.24.5.1
 */
void *memchr(const void *bytes, int value, size_t count);

/*
 * Copy a string.
 *
 * returns   to
 *
 * C17 7.24.2.3
 */
char *strcpy(char *__ex_restrict to, const char *__ex_restrict from);

/*
 * Write exactly `count` bytes: the string, as far as it fits, then null
 * bytes. A string of `count` bytes or more leaves no null byte.
 *
 * returns   to
 *
 * C17 7.24.2.4
 */
char *strncpy(char *__ex_restrict to, const char *__ex_restrict from,
	      size_t count);

/*
 * Append a string to that in `to`.
 *
 * returns   to
 *
 * C17 7.24.3.1
 */
char *strcat(char *__ex_restrict to, const char *__ex_restrict from);

/*
 * Append at most `count` bytes of a string to that in `to`, and a null byte.
 *
 * returns   to
 *
 * C17 7.24.3.2
 */
char *strncat(char *__ex_restrict to, const char *__ex_restrict from,
	      size_t count);

/*
 * Compare two strings.
 *
 * returns   below, equal to or above 0, as `one` is to `two`
 *
 * C17 7.24.4.2
 */
int strcmp(const char *one, const char *two);

/*
 * Compare two strings, but no more than their first `count` bytes.
 *
 * returns   below, equal to or above 0, as `one` is to `two`
 *
 * C17 7.24.4.4
 */
int strncmp(const char *one, const char *two, size_t count);

/*
 * Compare two strings in the order of the locale: the "C" locale's is
 * strcmp()'s.
 *
 * returns   below, equal to or above 0, as `one` is to `two`
 *
 * C17 7.24.4.3
 */
int strcoll(const char *one, const char *two);

/*
 * Transform a string so that strcmp() of two results orders as strcoll() of
 * the originals: in the "C" locale, copy it.
 *
 * to        room for `count` bytes; may be null when that is 0
 * returns   the result's length; if not below `count`, `to` is unspecified
 *
 * C17 7.24.4.5
 */
size_t strxfrm(char *__ex_restrict to, const char *__ex_restrict from,
	       size_t count);

/*
 * Find the first byte `value` in a string, of which the null byte is a part.
 *
 * returns   its address, or null
 *
 * C17 7.24.5.2
 */
char *strchr(const char *string, int value);

/*
 * Find the last byte `value` in a string, of which the null byte is a part.
 *
 * returns   its address, or null
 *
 * C17 7.24.5.5
 */
char *strrchr(const char *string, int value);

/*
 * Count the leading bytes of a string that are all from `accepted`.
 *
 * C17 7.24.5.6
 */
size_t strspn(const char *string, const char *accepted);

/*
 * Count the leading bytes of a string of which none is from `rejected`.
 *
 * C17 7.24.5.3
 */
size_t strcspn(const char *string, const char *rejected);

/*
 * Find the first byte of a string that is from `wanted`.
 *
 * returns   its address, or null
 *
 * C17 7.24.5.4
 */
char *strpbrk(const char *string, const char *wanted);

/*
 * Find the first occurrence of one string within another, in a time
 * proportional to the length of both, but for contrived ones.
 *
 * pattern   found at once when empty
 * returns   its address, or null
 *
 * C17 7.24.5.7
 */
char *strstr(const char *string, const char *pattern);

/*
 * Take the next token off a string: skip bytes from `separators`, then end
 * the token by a null byte where the next of them stands.
 *
 * string      what to split, written to; null to go on with the last one
 * returns     the token, or null when there is none left
 *
 * The place reached is kept in one variable for the whole process: not for
 * signal handlers, threads or splits within splits; for those, strtok_r().
 *
 * C17 7.24.5.8
 */
char *strtok(char *__ex_restrict string, const char *__ex_restrict separators);

/*
 * Count the bytes of a string before its null byte.
 *
 * C17 7.24.6.3
 */
size_t strlen(const char *string);

/*
 * Describe an errno value.
 *
 * error     any int
 * returns   a string that must not be written to; until the next call
 *
 * C17 7.24.6.2
 */
char *strerror(int error);

#if __EX_POSIX
/*
 * Count the bytes of a string before its null byte, looking at no more than
 * `limit` bytes.
 *
 * POSIX.1-2024 strnlen()
 */
size_t strnlen(const char *string, size_t limit);

/*
 * Copy a string, as strcpy() does.
 *
 * returns   the address of the null byte written
 *
 * POSIX.1-2024 stpcpy()
 */
char *stpcpy(char *__ex_restrict to, const char *__ex_restrict from);

/*
 * Write exactly `count` bytes, as strncpy() does.
 *
 * returns   the address of the first null byte written, or to + count
 *
 * POSIX.1-2024 stpncpy()
 */
char *stpncpy(char *__ex_restrict to, const char *__ex_restrict from,
	      size_t count);

/*
 * Take the next token off a string, as strtok() does, but keep the place
 * reached in `*place`.
 *
 * place     what the call with `string` set, those with null rely on
 * returns   the token, or null when there is none left
 *
 * POSIX.1-2024 strtok_r()
 */
char *strtok_r(char *__ex_restrict string, const char *__ex_restrict separators,
	       char **__ex_restrict place);

/*
 * Describe a signal.
 *
 * number    any int
 * returns   a string that must not be written to; the same for ever
 *
 * POSIX.1-2024 strsignal()
 */
char *strsignal(int number);

/*
 * Describe an errno value in the caller's memory.
 *
 * error     any int
 * text      room for `size` bytes; what does not fit is cut off
 * returns   0, or ERANGE when the description was cut off
 *
 * POSIX.1-2024 strerror_r()
 */
int strerror_r(int error, char *text, size_t size);
#endif

#if __EX_POSIX || (defined __STDC_VERSION__ && __STDC_VERSION__ > 201710L)
/*
 * Copy bytes up to and with the first `last`, but no more than `count`.
 *
 * returns   the address after the copy of `last`, or null if not met
 *
 * C23 7.26.2.2; POSIX.1-2024 memccpy()
 */
void *memccpy(void *__ex_restrict to, const void *__ex_restrict from, int last,
	      size_t count);

/*
 * Copy a string to memory from malloc().
 *
 * returns   the copy, for the caller to free(), or null with errno ENOMEM
 *
 * Not safe to call from a signal handler.
 *
 * C23 7.26.2.6; POSIX.1-2024 strdup()
 */
char *strdup(const char *string);

/*
 * Copy at most `count` bytes of a string, and a null byte, to memory from
 * malloc().
 *
 * string    looked at no further than `count` bytes
 * returns   the copy, for the caller to free(), or null with errno ENOMEM
 *
 * Not safe to call from a signal handler.
 *
 * C23 7.26.2.7; POSIX.1-2024 strndup()
 */
char *strndup(const char *string, size_t count);
#endif

#if __EX_MISC || (defined __STDC_VERSION__ && __STDC_VERSION__ > 201710L)
/*
 * Set `count` bytes to `value`, even if nothing is going to read them.
 *
 * returns   to
 *
 * C23 7.26.6.2
 */
void *memset_explicit(void *to, int value, size_t count);
#endif

#if __EX_MISC || (defined _POSIX_C_SOURCE && _POSIX_C_SOURCE + 0 >= 202405L)
/*
 * Find the first occurrence of one sequence of bytes within another, in a
 * time proportional to the length of both, but for contrived ones.
 *
 * length    of the pattern; 0 is found at once
 * returns   its address, or null
 *
 * POSIX.1-2024 memmem()
 */
void *memmem(const void *bytes, size_t count, const void *pattern,
	     size_t length);

/*
 * Copy as much of a string as fits, and a null byte.
 *
 * size      of `to`; 0 writes nothing
 * returns   the length of `from`: if not below `size`, the copy was cut off
 *
 * POSIX.1-2024 strlcpy()
 */
size_t strlcpy(char *__ex_restrict to, const char *__ex_restrict from,
	       size_t size);

/*
 * Append as much of a string as fits to that in `to`, and a null byte.
 *
 * size      of `to`; if no string ends within it, nothing is written
 * returns   the length of both strings, where that of `to` counts at most
 *           `size`: if not below `size`, the result was cut off
 *
 * POSIX.1-2024 strlcat()
 */
size_t strlcat(char *__ex_restrict to, const char *__ex_restrict from,
	       size_t size);
#endif

#if __EX_MISC
/*
 * Copy `count` bytes, as memcpy() does.
 *
 * returns   to + count
 *
 * GNU mempcpy()
 */
void *mempcpy(void *__ex_restrict to, const void *__ex_restrict from,
	      size_t count);

/*
 * Find the last byte `value` among `count`.
 *
 * returns   its address, or null
 *
 * GNU memrchr()
 */
void *memrchr(const void *bytes, int value, size_t count);

/*
 * Find the first byte `value` in a string.
 *
 * returns   its address, or that of the null byte
 *
 * GNU strchrnul()
 */
char *strchrnul(const char *string, int value);

/*
 * Find the first occurrence of one string within another, where letters are
 * equal in either case. Slow for a long pattern that nearly matches often.
 *
 * pattern   found at once when empty
 * returns   its address, or null
 *
 * GNU strcasestr()
 */
char *strcasestr(const char *string, const char *pattern);

/*
 * Take the next field off a string: end it by a null byte where the next
 * byte from `separators` stands. Two separators enclose an empty field.
 *
 * string    *string is what is left to split, written to; afterwards what
 *           follows the field, or null after the last one
 * returns   the field, or null if *string was null
 *
 * 4.4BSD strsep()
 */
char *strsep(char **__ex_restrict string, const char *__ex_restrict separators);

/*
 * Set `count` bytes to 0, even if nothing is going to read them.
 *
 * OpenBSD explicit_bzero()
 */
void explicit_bzero(void *to, size_t count);
#endif

__EX_END_DECLS

#if __EX_MISC
/* Programs that use the extras expect this one to come along. */
#include <strings.h>
#endif

#endif
