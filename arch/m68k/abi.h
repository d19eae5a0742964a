/* SPDX-License-Identifier: 0BSD */
/* What C must know of the m68k system-call ABI. */
#ifndef EX_ABI_H
#define EX_ABI_H

/*
 * A 64-bit offset as system-call arguments: two words, the high one first, at
 * any position.
 */
#define EX_OFF_EVEN(offset) \
	(long)((unsigned long long)(offset) >> 32), (long)(offset)
#define EX_OFF_ODD(offset) EX_OFF_EVEN(offset)

/* A variadic function saves no floating-point register that costs. */
#define NO_FLOATS

#endif
