/* SPDX-License-Identifier: 0BSD */
/* What the kernel is told to do with a signal, as it wants to be told. */
#ifndef EX_KSIGACTION_H
#define EX_KSIGACTION_H

#include <signal.h>

#include "attr.h"

/* uapi/asm-generic/signal.h, with the member that is optional there. */
struct ex_ksigaction {
	void (*handler)(int);
	unsigned long flags;
	void (*restorer)(void);
	sigset_t mask;
};

/* Set in flags where restorer counts; 0 where there is none. */
#define EX_SA_RESTORER 0x04000000

/* What restorer is to be for a handler with such flags of the program. */
#define EX_RESTORER(flags) __ex_sigreturn

/* arch/<abi>/__ex_sigreturn.S: where a handler returns to. */
HIDDEN void __ex_sigreturn(void);
#define EX_RESTORER(flags) __ex_sigreturn

#endif
