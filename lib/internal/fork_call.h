/* SPDX-License-Identifier: 0BSD */
/* The system call behind fork(). */
#ifndef EX_FORK_CALL_H
#define EX_FORK_CALL_H

#include <signal.h>

#include "syscall.h"

/* Newer kernels have clone() alone: with no stack, it copies the caller's. */
static inline long ex_fork_call(void)
{
#ifdef SYS_fork
	return ex_sys(SYS_fork);
#else
	return ex_sys(SYS_clone, SIGCHLD, 0, 0, 0, 0);
#endif
}

#endif
