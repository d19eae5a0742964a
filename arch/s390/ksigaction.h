/* SPDX-License-Identifier: 0BSD */
/* What the kernel is told to do with a signal, as it wants to be told. */
#ifndef EX_KSIGACTION_H
#define EX_KSIGACTION_H

#include <signal.h>

/*
 * arch/s390/include/uapi/asm/signal.h. There are two kinds of frame, each
 * with its own call to return by (arch/s390/kernel/signal.c); the kernel puts
 * the right one where the handler returns to, unless it is told better.
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
