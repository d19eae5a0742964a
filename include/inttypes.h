/* SPDX-License-Identifier: 0BSD */
/* The integers of <stdint.h> as text: for printf and scanf, and back. */
#ifndef __EX_INTTYPES_H
#define __EX_INTTYPES_H

#include <bits/features.h>
#include <stdint.h>

#define __need_wchar_t
#include <stddef.h>

/* The length modifiers of this target's types. */
#if __SIZEOF_LONG__ == 8
#define __EX_LENGTH_64 "l"
#define __EX_LENGTH_PTR "l"
#else
#define __EX_LENGTH_64 "ll"
#define __EX_LENGTH_PTR ""
#endif

/* To some compilers int32_t is long: the suffix of a constant tells. */
#define __EX_LONG_1 0
#define __EX_LONG_1L 1
#define __EX_JOIN(a, b) a##b
#define __EX_IS_LONG(one) __EX_JOIN(__EX_LONG_, one)
#if __EX_IS_LONG(INT32_C(1))
#define __EX_LENGTH_32 "l"
#else
#define __EX_LENGTH_32 ""
#endif

/* Compilers differ in these two. */
#if __INT_FAST16_MAX__ == 0x7fff
#define __EX_LENGTH_FAST16 "h"
#elif __INT_FAST16_MAX__ == 0x7fffffff
#define __EX_LENGTH_FAST16 ""
#else
#define __EX_LENGTH_FAST16 "l"
#endif
#if __INT_FAST32_MAX__ == 0x7fffffff
#define __EX_LENGTH_FAST32 ""
#else
#define __EX_LENGTH_FAST32 "l"
#endif

/* For printf (C17 7.8.1p3, p4). */
#define PRId8 "hhd"
#define PRId16 "hd"
#define PRId32 __EX_LENGTH_32 "d"
#define PRId64 __EX_LENGTH_64 "d"
#define PRIdLEAST8 "hhd"
#define PRIdLEAST16 "hd"
#define PRIdLEAST32 __EX_LENGTH_32 "d"
#define PRIdLEAST64 __EX_LENGTH_64 "d"
#define PRIdFAST8 "hhd"
#define PRIdFAST16 __EX_LENGTH_FAST16 "d"
#define PRIdFAST32 __EX_LENGTH_FAST32 "d"
#define PRIdFAST64 __EX_LENGTH_64 "d"
#define PRIdMAX __EX_LENGTH_64 "d"
#define PRIdPTR __EX_LENGTH_PTR "d"

#define PRIi8 "hhi"
#define PRIi16 "hi"
#define PRIi32 __EX_LENGTH_32 "i"
#define PRIi64 __EX_LENGTH_64 "i"
#define PRIiLEAST8 "hhi"
#define PRIiLEAST16 "hi"
#define PRIiLEAST32 __EX_LENGTH_32 "i"
#define PRIiLEAST64 __EX_LENGTH_64 "i"
#define PRIiFAST8 "hhi"
#define PRIiFAST16 __EX_LENGTH_FAST16 "i"
#define PRIiFAST32 __EX_LENGTH_FAST32 "i"
#define PRIiFAST64 __EX_LENGTH_64 "i"
#define PRIiMAX __EX_LENGTH_64 "i"
#define PRIiPTR __EX_LENGTH_PTR "i"

#define PRIo8 "hho"
#define PRIo16 "ho"
#define PRIo32 __EX_LENGTH_32 "o"
#define PRIo64 __EX_LENGTH_64 "o"
#define PRIoLEAST8 "hho"
#define PRIoLEAST16 "ho"
#define PRIoLEAST32 __EX_LENGTH_32 "o"
#define PRIoLEAST64 __EX_LENGTH_64 "o"
#define PRIoFAST8 "hho"
#define PRIoFAST16 __EX_LENGTH_FAST16 "o"
#define PRIoFAST32 __EX_LENGTH_FAST32 "o"
#define PRIoFAST64 __EX_LENGTH_64 "o"
#define PRIoMAX __EX_LENGTH_64 "o"
#define PRIoPTR __EX_LENGTH_PTR "o"

#define PRIx8 "hhx"
#define PRIx16 "hx"
#define PRIx32 __EX_LENGTH_32 "x"
#define PRIx64 __EX_LENGTH_64 "x"
#define PRIxLEAST8 "hhx"
#define PRIxLEAST16 "hx"
#define PRIxLEAST32 __EX_LENGTH_32 "x"
#define PRIxLEAST64 __EX_LENGTH_64 "x"
#define PRIxFAST8 "hhx"
#define PRIxFAST16 __EX_LENGTH_FAST16 "x"
#define PRIxFAST32 __EX_LENGTH_FAST32 "x"
#define PRIxFAST64 __EX_LENGTH_64 "x"
#define PRIxMAX __EX_LENGTH_64 "x"
#define PRIxPTR __EX_LENGTH_PTR "x"

#define PRIu8 "hhu"
#define PRIu16 "hu"
#define PRIu32 __EX_LENGTH_32 "u"
#define PRIu64 __EX_LENGTH_64 "u"
#define PRIuLEAST8 "hhu"
#define PRIuLEAST16 "hu"
#define PRIuLEAST32 __EX_LENGTH_32 "u"
#define PRIuLEAST64 __EX_LENGTH_64 "u"
#define PRIuFAST8 "hhu"
#define PRIuFAST16 __EX_LENGTH_FAST16 "u"
#define PRIuFAST32 __EX_LENGTH_FAST32 "u"
#define PRIuFAST64 __EX_LENGTH_64 "u"
#define PRIuMAX __EX_LENGTH_64 "u"
#define PRIuPTR __EX_LENGTH_PTR "u"

#define PRIX8 "hhX"
#define PRIX16 "hX"
#define PRIX32 __EX_LENGTH_32 "X"
#define PRIX64 __EX_LENGTH_64 "X"
#define PRIXLEAST8 "hhX"
#define PRIXLEAST16 "hX"
#define PRIXLEAST32 __EX_LENGTH_32 "X"
#define PRIXLEAST64 __EX_LENGTH_64 "X"
#define PRIXFAST8 "hhX"
#define PRIXFAST16 __EX_LENGTH_FAST16 "X"
#define PRIXFAST32 __EX_LENGTH_FAST32 "X"
#define PRIXFAST64 __EX_LENGTH_64 "X"
#define PRIXMAX __EX_LENGTH_64 "X"
#define PRIXPTR __EX_LENGTH_PTR "X"

/* For scanf (C17 7.8.1p5, p6). */
#define SCNd8 "hhd"
#define SCNd16 "hd"
#define SCNd32 __EX_LENGTH_32 "d"
#define SCNd64 __EX_LENGTH_64 "d"
#define SCNdLEAST8 "hhd"
#define SCNdLEAST16 "hd"
#define SCNdLEAST32 __EX_LENGTH_32 "d"
#define SCNdLEAST64 __EX_LENGTH_64 "d"
#define SCNdFAST8 "hhd"
#define SCNdFAST16 __EX_LENGTH_FAST16 "d"
#define SCNdFAST32 __EX_LENGTH_FAST32 "d"
#define SCNdFAST64 __EX_LENGTH_64 "d"
#define SCNdMAX __EX_LENGTH_64 "d"
#define SCNdPTR __EX_LENGTH_PTR "d"

#define SCNi8 "hhi"
#define SCNi16 "hi"
#define SCNi32 __EX_LENGTH_32 "i"
#define SCNi64 __EX_LENGTH_64 "i"
#define SCNiLEAST8 "hhi"
#define SCNiLEAST16 "hi"
#define SCNiLEAST32 __EX_LENGTH_32 "i"
#define SCNiLEAST64 __EX_LENGTH_64 "i"
#define SCNiFAST8 "hhi"
#define SCNiFAST16 __EX_LENGTH_FAST16 "i"
#define SCNiFAST32 __EX_LENGTH_FAST32 "i"
#define SCNiFAST64 __EX_LENGTH_64 "i"
#define SCNiMAX __EX_LENGTH_64 "i"
#define SCNiPTR __EX_LENGTH_PTR "i"

#define SCNo8 "hho"
#define SCNo16 "ho"
#define SCNo32 __EX_LENGTH_32 "o"
#define SCNo64 __EX_LENGTH_64 "o"
#define SCNoLEAST8 "hho"
#define SCNoLEAST16 "ho"
#define SCNoLEAST32 __EX_LENGTH_32 "o"
#define SCNoLEAST64 __EX_LENGTH_64 "o"
#define SCNoFAST8 "hho"
#define SCNoFAST16 __EX_LENGTH_FAST16 "o"
#define SCNoFAST32 __EX_LENGTH_FAST32 "o"
#define SCNoFAST64 __EX_LENGTH_64 "o"
#define SCNoMAX __EX_LENGTH_64 "o"
#define SCNoPTR __EX_LENGTH_PTR "o"

#define SCNx8 "hhx"
#define SCNx16 "hx"
#define SCNx32 __EX_LENGTH_32 "x"
#define SCNx64 __EX_LENGTH_64 "x"
#define SCNxLEAST8 "hhx"
#define SCNxLEAST16 "hx"
#define SCNxLEAST32 __EX_LENGTH_32 "x"
#define SCNxLEAST64 __EX_LENGTH_64 "x"
#define SCNxFAST8 "hhx"
#define SCNxFAST16 __EX_LENGTH_FAST16 "x"
#define SCNxFAST32 __EX_LENGTH_FAST32 "x"
#define SCNxFAST64 __EX_LENGTH_64 "x"
#define SCNxMAX __EX_LENGTH_64 "x"
#define SCNxPTR __EX_LENGTH_PTR "x"

#define SCNu8 "hhu"
#define SCNu16 "hu"
#define SCNu32 __EX_LENGTH_32 "u"
#define SCNu64 __EX_LENGTH_64 "u"
#define SCNuLEAST8 "hhu"
#define SCNuLEAST16 "hu"
#define SCNuLEAST32 __EX_LENGTH_32 "u"
#define SCNuLEAST64 __EX_LENGTH_64 "u"
#define SCNuFAST8 "hhu"
#define SCNuFAST16 __EX_LENGTH_FAST16 "u"
#define SCNuFAST32 __EX_LENGTH_FAST32 "u"
#define SCNuFAST64 __EX_LENGTH_64 "u"
#define SCNuMAX __EX_LENGTH_64 "u"
#define SCNuPTR __EX_LENGTH_PTR "u"

__EX_BEGIN_DECLS

/* What imaxdiv() returns: a quotient and the rest. */
typedef struct {
	intmax_t quot;
	intmax_t rem;
} imaxdiv_t;

/*
 * The value of `number` without its sign.
 *
 * number    not INTMAX_MIN, whose positive counterpart does not exist
 * returns   number, or -number where that is positive
 *
 * C17 7.8.2.1
 */
intmax_t imaxabs(intmax_t number);

/*
 * Divide, truncating towards 0.
 *
 * denominator   not 0, and not -1 where numerator is INTMAX_MIN
 * returns       the quotient, and the rest, which has the numerator's sign
 *
 * C17 7.8.2.2
 */
imaxdiv_t imaxdiv(intmax_t numerator, intmax_t denominator);

/*
 * strtoll() and strtoull() for the widest integers.
 *
 * C17 7.8.2.3
 */
intmax_t strtoimax(const char *__ex_restrict text, char **__ex_restrict end,
		   int base);
uintmax_t strtoumax(const char *__ex_restrict text, char **__ex_restrict end,
		    int base);

__EX_END_DECLS

#endif
