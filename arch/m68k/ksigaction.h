/* SPDX-License-Identifier: 0BSD */
/* What the kernel is told to do with a signal, as it wants to be told. */
#ifndef EX_KSIGACTION_H
#define EX_KSIGACTION_H

#include <signal.h>

/*
 * arch/m68k/include/asm/signal.h has a restorer that nobody calls: the kernel
 * writes the way back into the frame (arch/m68k/kernel/signal.c). It is kept as
 * it was given, and so remembers here whether the program set SA_SIGINFO.
 */
struct ex_ksigaction {
	void (*handler)(int);
	unsigned long flags;
	unsigned long restorer;
	sigset_t mask;
};

/*
 * Of the two kinds of frame the kernel is always asked for that of SA_SIGINFO.
 * A handler without it does not look at its two more arguments; and qemu 7.2
 * saves the floating-point registers in this kind alone.
 */
#define EX_SA_RESTORER SA_SIGINFO
#define EX_RESTORER(flags) ((unsigned)(flags)&SA_SIGINFO)
#define EX_FLAGS(old) \
	(((old).flags & ~(unsigned long)SA_SIGINFO) | (old).restorer)

#endif
