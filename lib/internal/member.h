/* SPDX-License-Identifier: 0BSD */
/* Where a signal is in a set. */
#ifndef EX_MEMBER_H
#define EX_MEMBER_H

#include <signal.h>

enum { WORD = 8 * sizeof(unsigned long) }; /* signals in one */

/* Signals count from 1, so 0 becomes larger than all of them. */
static inline int ex_is_signal(int signal)
{
	return (unsigned)signal - 1 < __EX_SIGNALS;
}

static inline unsigned ex_word(int signal)
{
	return ((unsigned)signal - 1) / WORD;
}

static inline unsigned long ex_bit(int signal)
{
	return 1UL << ((unsigned)signal - 1) % WORD;
}

#endif
