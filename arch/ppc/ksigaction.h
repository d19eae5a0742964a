/* SPDX-License-Identifier: 0BSD */
/* What the kernel is told to do with a signal, as it wants to be told. */
#ifndef EX_KSIGACTION_H
#define EX_KSIGACTION_H

#include <signal.h>

/*
 * arch/powerpc/include/uapi/asm/signal.h. The kernel never looks at restorer:
 * a handler returns to the vDSO, which has a place for each kind of frame
 * (arch/powerpc/kernel/signal_32.c, signal_64.c).
 */
struct ex_ksigaction {
	void (*handler)(int);
	unsigned long flags;
	void (*restorer)(void);
	sigset_t mask;
};

/* Set in flags where restorer counts; 0 where there is none. */
#define EX_SA_RESTORER 0

#endif
