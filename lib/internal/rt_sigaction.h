/* SPDX-License-Identifier: 0BSD */
/* The call that sets what is done with a signal. */
#ifndef EX_RT_SIGACTION_H
#define EX_RT_SIGACTION_H

#include <ksigaction.h> /* the target's, and not the one in this folder */

#include "syscall.h"

/*
 * The words of the call behind the two structures; some kernels want the
 * restorer of a handler with such flags among them.
 */
#ifndef EX_SIG_WORDS
#define EX_SIG_WORDS(flags) sizeof(sigset_t)
#endif

/* The flags that a program gave, out of those that the kernel has. */
#ifndef EX_FLAGS
#define EX_FLAGS(old) ((old).flags & ~(unsigned long)EX_SA_RESTORER)
#endif

#endif
