/* SPDX-License-Identifier: 0BSD */
/* What the kernel is told to do with a signal, as it wants to be told. */
#ifndef EX_KSIGACTION_H
#define EX_KSIGACTION_H

#include <signal.h>

/*
 * uapi/asm-generic/signal.h, and one word more: where the kernel has the mask,
 * the first two words here, qemu 7.2 has a restorer that it never uses, and
 * the mask in the last two. A handler returns to the kernel's vDSO.
 */
struct ex_ksigaction {
	void (*handler)(int);
	unsigned long flags;
	unsigned long mask[3];
};

/* Set in flags where restorer counts; 0 where there is none. */
#define EX_SA_RESTORER 0

#endif
