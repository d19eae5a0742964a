/* SPDX-License-Identifier: 0BSD */
/* How many signals there are, and the set of them, as the kernel has it. */
#ifndef __EX_SIGSET_H
#define __EX_SIGSET_H

/*
 * They are 1 to 127. The kernel has one more, which a wait status cannot
 * tell from an exit.
 */
#define __EX_SIGNALS 127

typedef struct {
	unsigned long __word[128 / 8 / sizeof(unsigned long)];
} sigset_t;

#endif
