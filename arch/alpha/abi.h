/* SPDX-License-Identifier: 0BSD */
/* What C must know of the Alpha system-call ABI. */
#ifndef EX_ABI_H
#define EX_ABI_H

/* A 64-bit offset as system-call arguments: one word. */
#define EX_OFF_EVEN(offset) (offset)
#define EX_OFF_ODD(offset) (offset)

/* A variadic function may be asked for floating-point registers. */
#define NO_FLOATS

#endif
