/* SPDX-License-Identifier: 0BSD */
/* The one reader of integers behind strtol() and its kin. */
#ifndef EX_NUMBER_H
#define EX_NUMBER_H

#include "attr.h"

/*
 * Read an integer.
 *
 * text, end, base   as for strtol()
 * lowest            of a signed type its least value without the sign, a
 *                   power of two; of an unsigned type its greatest, which is
 *                   odd: by that the two are told apart
 * returns           the number, negated modulo 2^64 after a minus; out of
 *                   range the limit itself, which narrowed to the type is
 *                   what the standard wants
 */
HIDDEN unsigned long long __ex_number(const char *text, char **end, int base,
				      unsigned long long lowest);

#endif
