/* SPDX-License-Identifier: 0BSD */
/*
 * <limits.h> and <stdint.h> say what the types can hold, in constants of the
 * right type that the preprocessor can compare (C17 5.2.4.2.1, 7.20).
 *
 * expect-stdout: ok\n
 */
#define _GNU_SOURCE
#include <limits.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/types.h>

#define MOST(type)                                   \
	((type)-1 > 0 ? (unsigned long long)(type)-1 \
		      : (1ULL << (sizeof(type) * CHAR_BIT - 1)) - 1)
#define FITS(type, least, most)                                               \
	_Static_assert(                                                       \
		(unsigned long long)(most) == MOST(type) &&                   \
			((type)-1 > 0 ? (least) == 0 : (least) == -(most)-1), \
		#type)
#define EXACT(type, bits) \
	_Static_assert(sizeof(type) * CHAR_BIT == (bits), #type)

FITS(char, CHAR_MIN, CHAR_MAX);
FITS(signed char, SCHAR_MIN, SCHAR_MAX);
FITS(unsigned char, 0, UCHAR_MAX);
FITS(short, SHRT_MIN, SHRT_MAX);
FITS(unsigned short, 0, USHRT_MAX);
FITS(int, INT_MIN, INT_MAX);
FITS(unsigned int, 0, UINT_MAX);
FITS(long, LONG_MIN, LONG_MAX);
FITS(unsigned long, 0, ULONG_MAX);
FITS(long long, LLONG_MIN, LLONG_MAX);
FITS(unsigned long long, 0, ULLONG_MAX);
FITS(int8_t, INT8_MIN, INT8_MAX);
FITS(uint16_t, 0, UINT16_MAX);
FITS(int32_t, INT32_MIN, INT32_MAX);
FITS(uint64_t, 0, UINT64_MAX);
FITS(int_least16_t, INT_LEAST16_MIN, INT_LEAST16_MAX);
FITS(int_fast16_t, INT_FAST16_MIN, INT_FAST16_MAX);
FITS(uint_fast32_t, 0, UINT_FAST32_MAX);
FITS(intptr_t, INTPTR_MIN, INTPTR_MAX);
FITS(uintmax_t, 0, UINTMAX_MAX);
FITS(ptrdiff_t, PTRDIFF_MIN, PTRDIFF_MAX);
FITS(size_t, 0, SIZE_MAX);
FITS(ssize_t, -SSIZE_MAX - 1, SSIZE_MAX);
FITS(sig_atomic_t, SIG_ATOMIC_MIN, SIG_ATOMIC_MAX);
FITS(wchar_t, WCHAR_MIN, WCHAR_MAX);
EXACT(int8_t, 8);
EXACT(uint16_t, 16);
EXACT(int32_t, 32);
EXACT(uint64_t, 64);
_Static_assert(sizeof(INT64_C(1)) == 8 && sizeof(UINTMAX_C(1)) == 8, "64 bits");
_Static_assert(_Generic(INT64_C(1), int64_t : 1, default : 0), "int64_t");
_Static_assert(PATH_MAX >= _POSIX_PATH_MAX && NAME_MAX >= _POSIX_NAME_MAX, "");
_Static_assert(PIPE_BUF >= _POSIX_PIPE_BUF && IOV_MAX >= 16, "");

#if UINT64_MAX != 18446744073709551615U || INT_MIN >= 0 || SIZE_MAX < 65535 || \
	CHAR_MAX < 127 || LLONG_MAX / 2 != 4611686018427387903
#error limits are of no use to the preprocessor
#endif

int main(void)
{
	puts("ok");
	return 0;
}
