/* SPDX-License-Identifier: 0BSD */
/* What the kernel is told to do with a signal, as it wants to be told. */
#ifndef EX_KSIGACTION_H
#define EX_KSIGACTION_H

#include <signal.h>

#include "attr.h"

/*
 * arch/sparc/include/uapi/asm/signal.h. The kernel does not read the restorer
 * here: it is a word of the call (arch/sparc/kernel/sys_sparc_64.c).
 */
struct ex_ksigaction {
	void (*handler)(int);
	unsigned long flags;
	void (*restorer)(void);
	sigset_t mask;
};
#define EX_SIG_WORDS(flags) EX_RESTORER(flags), sizeof(sigset_t)

/* Set in flags where restorer counts; 0 where there is none. */
#define EX_SA_RESTORER 0

/* arch/sparc64/__ex_sigreturn.S: where a handler returns to. */
HIDDEN void __ex_sigreturn(void);
#define EX_RESTORER(flags) __ex_sigreturn

#endif
