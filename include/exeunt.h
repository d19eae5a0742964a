/* SPDX-License-Identifier: 0BSD */
/* What exeunt has beyond the standards: the ways out of a process. */
#ifndef __EX_EXEUNT_H
#define __EX_EXEUNT_H

#include <bits/features.h>

__EX_BEGIN_DECLS

/*
 * End the calling thread alone, by the raw exit system call.
 *
 * status    the low 8 bits reach the parent if this is the last thread of
 *           the process, and nobody otherwise
 *
 * No handler runs and no stream is flushed, not even when the last thread
 * ends this way. Safe in a signal handler.
 *
 * Linux exit(2); _exit(2), "C library/kernel differences"
 */
__ex_noreturn void exeunt_thread_exit(int status);

__EX_END_DECLS

#endif
