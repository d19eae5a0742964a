/* SPDX-License-Identifier: 0BSD */
/* What the kernel is told to do with a signal, as it wants to be told. */
#ifndef EX_KSIGACTION_H
#define EX_KSIGACTION_H

#include <signal.h>

#include "attr.h"

/*
 * include/linux/signal_types.h: struct sigaction. The restorer is not in it
 * but the fifth argument of the call.
 */
struct ex_ksigaction {
	void (*handler)(int);
	unsigned long flags;
	sigset_t mask;
};

/* Set in flags where restorer counts; 0 where there is none. */
#define EX_SA_RESTORER 0

/*
 * arch/alpha/__ex_sigreturn.S: where a handler returns to. There are two kinds
 * of frame, each with its own call (arch/alpha/kernel/signal.c); the flags
 * that the program chose say which the kernel will make.
 */
HIDDEN void __ex_sigreturn(void);
HIDDEN void __ex_sigreturn_plain(void);
#define EX_SIG_WORDS(flags) \
	sizeof(sigset_t),   \
		((flags)&SA_SIGINFO ? __ex_sigreturn : __ex_sigreturn_plain)

#endif
