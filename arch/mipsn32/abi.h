/* SPDX-License-Identifier: 0BSD */
/* What C must know of the MIPS n32 system-call ABI. */
#ifndef EX_ABI_H
#define EX_ABI_H

/*
 * No EX_OFF_EVEN, no EX_OFF_ODD: a 64-bit offset is one register, which is
 * wider than a long. The calls that have one are in lib/, in assembly.
 */

/* A variadic function saves no floating-point register that costs. */
#define NO_FLOATS

#endif
