/* SPDX-License-Identifier: 0BSD */
/* What C must know of the MIPS n64 system-call ABI. */
#ifndef EX_ABI_H
#define EX_ABI_H

/* A 64-bit offset as system-call arguments: one word. */
#define EX_OFF_EVEN(offset) (offset)
#define EX_OFF_ODD(offset) (offset)

/* A variadic function saves no floating-point register that costs. */
#define NO_FLOATS

#endif
