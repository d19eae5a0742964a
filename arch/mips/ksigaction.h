/* SPDX-License-Identifier: 0BSD */
/* What the kernel is told to do with a signal, as it wants to be told. */
#ifndef EX_KSIGACTION_H
#define EX_KSIGACTION_H

#include <signal.h>

/*
 * arch/mips/include/uapi/asm/signal.h, and one member more: qemu 7.2 writes a
 * restorer behind what it tells of the action so far. The kernel has none.
 */
struct ex_ksigaction {
	unsigned flags;
	void (*handler)(int);
	sigset_t mask;
	void (*restorer)(void);
};

/* Set in flags where restorer counts; 0 where there is none. */
#define EX_SA_RESTORER 0
#define EX_RESTORER(flags) 0

#endif
