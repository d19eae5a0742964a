/* SPDX-License-Identifier: 0BSD */
/*
 * The lock of what is too wide to be atomic by itself.
 *
 * All objects have the same one, and signals wait as long as it is held: so a
 * handler never finds that the code below it holds it. It is the process's own:
 * on memory that processes share, what is done is one step for the threads of
 * each alone. And a child of fork() has it held for ever, if another thread
 * held it then. C calls such objects not lock-free (C17 7.17.5).
 */
#ifndef EX_ATOMICS_LOCK_H
#define EX_ATOMICS_LOCK_H

#include <signal.h>

#include "attr.h"

/* Take the lock. Unlocking wants *blocked, the signals that were blocked. */
HIDDEN void __ex_lock_atomics(sigset_t *blocked);
HIDDEN void __ex_unlock_atomics(const sigset_t *blocked);

#endif
