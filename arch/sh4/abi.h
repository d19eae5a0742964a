/* SPDX-License-Identifier: 0BSD */
/* What C must know of the SH-4 system-call ABI. */
#ifndef EX_ABI_H
#define EX_ABI_H

/*
 * A 64-bit offset as system-call arguments: two words in the order they have
 * in memory, at any position; but see lib/unistd/pread.c.
 */
#define EX_OFF_LOW(offset) (long)(offset)
#define EX_OFF_HIGH(offset) (long)((unsigned long long)(offset) >> 32)
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define EX_OFF_EVEN(offset) EX_OFF_HIGH(offset), EX_OFF_LOW(offset)
#else
#define EX_OFF_EVEN(offset) EX_OFF_LOW(offset), EX_OFF_HIGH(offset)
#endif
#define EX_OFF_ODD(offset) EX_OFF_EVEN(offset)

/* A variadic function saves no floating-point register that costs. */
#define NO_FLOATS

#endif
