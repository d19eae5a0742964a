/* SPDX-License-Identifier: 0BSD */
/* Where thread-local storage lies on ARM, and how a thread gets it. */
#ifndef EX_THREAD_H
#define EX_THREAD_H

#include "sysnum.h"

/*
 * Variant I of ELF TLS: two words that are the C library's begin at the thread
 * pointer, and then, as its alignment wants, the block.
 */
#define EX_TLS_ABOVE 1
#define EX_TLS_GAP 8
#define EX_TP_BIAS 0

/* Whether stacks grow upwards. */
#define EX_STACK_UP 0

/*
 * The kernel has a call for it, numbered apart from the others: where there is
 * no register for the thread pointer, a page of its own has it. In Thumb code
 * r7 may be the frame pointer: so it is borrowed.
 */
static inline long ex_set_thread_pointer(void *tp)
{
	const long set_tls = 0xf0005; /* arch/arm/include/uapi/asm/unistd.h */
	register long r0 __asm__("r0") = (long)tp;

	__asm__ volatile("mov ip, r7\n\tmov r7, %1\n\tsvc #0\n\tmov r7, ip"
			 : "+r"(r0)
			 : "r"(set_tls)
			 : "ip", "memory");
	return r0;
}

/* The kernel is told the thread pointer itself. */
static inline void *ex_clone_tls(void *tp, void *buffer)
{
	(void)buffer;
	return tp;
}

#endif
