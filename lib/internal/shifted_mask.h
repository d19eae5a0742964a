/* SPDX-License-Identifier: 0BSD */
/* What a kernel without restorers is told to do with a signal, in 32 bits. */
#ifndef EX_SHIFTED_MASK_H
#define EX_SHIFTED_MASK_H

#include <signal.h>

/*
 * uapi/asm-generic/signal.h, and one word more: where the kernel has the mask,
 * the first two words here, qemu 7.2 has a restorer that it never uses, and
 * the mask in the last two.
 */
struct ex_ksigaction {
	void (*handler)(int);
	unsigned long flags;
	unsigned long mask[3];
};
#define EX_SHIFTED_MASK

/* Set in flags where restorer counts; 0 where there is none. */
#define EX_SA_RESTORER 0

#endif
