/* SPDX-License-Identifier: 0BSD */
/* fork - make a child. */
#include <signal.h>
#include <unistd.h>

#include "calls.h"
#include "syscall.h"

/* Newer kernels have clone() alone: with no stack, it copies the caller's. */
pid_t __ex_fork(void)
{
#ifdef SYS_fork
	return (pid_t)__ex_ret(ex_sys(SYS_fork));
#else
	return (pid_t)__ex_ret(ex_sys(SYS_clone, SIGCHLD, 0, 0, 0, 0));
#endif
}

PUBLIC(fork, __ex_fork);
PUBLIC(_Fork, __ex_fork);
