/* SPDX-License-Identifier: 0BSD */
/* Where thread-local storage lies on x32, and how a thread gets it. */
#ifndef EX_THREAD_H
#define EX_THREAD_H

#include "syscall.h"

/*
 * Variant II of ELF TLS: the block ends at the thread pointer, which is in %fs
 * and points to a word that holds its own address.
 */
#define EX_TLS_ABOVE 0
#define EX_TLS_GAP 0
#define EX_TP_BIAS 0

/* Whether stacks grow upwards. */
#define EX_STACK_UP 0

/*
 * The kernel's own call: not all processors, nor kernels, let a program write
 * the register.
 */
static inline long ex_set_thread_pointer(void *tp)
{
	const int set_fs = 0x1002; /* arch/x86/include/uapi/asm/prctl.h */

	return ex_sys(SYS_arch_prctl, set_fs, tp);
}

/* The kernel is told the thread pointer itself. */
static inline void *ex_clone_tls(void *tp, void *buffer)
{
	(void)buffer;
	return tp;
}

#endif
