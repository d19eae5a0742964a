/* SPDX-License-Identifier: 0BSD */
/* What the kernel is told to do with a signal, as it wants to be told. */
#ifndef EX_KSIGACTION_H
#define EX_KSIGACTION_H

#include <signal.h>

/*
 * include/linux/signal_types.h: struct sigaction, without a restorer: a
 * handler returns to what the kernel provides.
 */
struct ex_ksigaction {
	void (*handler)(int);
	unsigned long flags;
	sigset_t mask;
};

/* Set in flags where restorer counts; 0 where there is none. */
#define EX_SA_RESTORER 0

#endif
