/* SPDX-License-Identifier: 0BSD */
/*
 * strtoimax and strtoumax read intmax_t and uintmax_t; the macros of
 * <inttypes.h> print them, and what is narrower (C17 7.8).
 *
 * expect-stdout: -9223372036854775808 9223372036854775807\n
 * expect-stdout: 18446744073709551615 ffffffffffffffff\n
 * expect-stdout: -128 65535 0xdeadbeef -5 1777777777777777777777 7 8 9\n
 * expect-stdout: 12 -3 4000000000\n
 */
#include <inttypes.h>
#include <stdio.h>

int main(void)
{
	printf("%" PRIdMAX " %" PRIiMAX "\n",
	       strtoimax("-99999999999999999999", NULL, 10),
	       strtoimax("0x7fffffffffffffff", NULL, 0));
	printf("%" PRIuMAX " %" PRIxMAX "\n", strtoumax("-1", NULL, 10),
	       strtoumax("99999999999999999999", NULL, 10));
	printf("%" PRId8 " %" PRIu16 " 0x%" PRIx32 " %" PRId64 " %" PRIo64
	       " %" PRIdPTR " %" PRIuFAST16 " %" PRIXLEAST32 "\n",
	       INT8_MIN, UINT16_MAX, UINT32_C(0xdeadbeef), INT64_C(-5),
	       UINT64_MAX, (intptr_t)7, (uint_fast16_t)8, (uint_least32_t)9);
	printf("%" PRIdFAST32 " %" PRIdLEAST64 " %" PRIuFAST64 "\n",
	       (int_fast32_t)12, (int_least64_t)-3, (uint_fast64_t)4000000000);
	return 0;
}
