/* SPDX-License-Identifier: 0BSD */
/* The end of what must not happen. */
#ifndef EX_TRAP_H
#define EX_TRAP_H

/*
 * Stop the process by a signal, here and now. A port has its own, in a header
 * of this name, where an emulator does not know the compiler's instruction.
 */
#define ex_trap() __builtin_trap()

#endif
