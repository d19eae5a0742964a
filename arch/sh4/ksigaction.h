/* SPDX-License-Identifier: 0BSD */
/* What the kernel is told to do with a signal, as it wants to be told. */
#ifndef EX_KSIGACTION_H
#define EX_KSIGACTION_H

#include <signal.h>

#include "attr.h"

/* arch/sh/include/uapi/asm/signal.h */
struct ex_ksigaction {
	void (*handler)(int);
	unsigned long flags;
	void (*restorer)(void);
	sigset_t mask;
};

/* Set in flags where restorer counts; 0 where there is none. */
#define EX_SA_RESTORER 0x04000000

/*
 * arch/sh4/__ex_sigreturn.S: where a handler returns to. There are two kinds
 * of frame, each with its own call (arch/sh/kernel/signal_32.c); the flags that
 * the program chose say which the kernel will make.
 */
HIDDEN void __ex_sigreturn(void);
HIDDEN void __ex_sigreturn_plain(void);
#define EX_RESTORER(flags) \
	((flags)&SA_SIGINFO ? __ex_sigreturn : __ex_sigreturn_plain)

#endif
