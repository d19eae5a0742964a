/* SPDX-License-Identifier: 0BSD */
/* Where thread-local storage lies on m68k, and how a thread gets it. */
#ifndef EX_THREAD_H
#define EX_THREAD_H

#include "sysnum.h"

/*
 * Variant I of ELF TLS: the thread pointer, which the kernel keeps, points
 * 0x7000 bytes behind the begin of the block.
 */
#define EX_TLS_ABOVE 1
#define EX_TLS_GAP 0
#define EX_TP_BIAS 0x7000

/* Whether stacks grow upwards. */
#define EX_STACK_UP 0

/* The instruction stands here, as there is nothing to link with it. */
static inline long ex_set_thread_pointer(void *tp)
{
	register long d0 __asm__("d0") = SYS_set_thread_area;
	register long d1 __asm__("d1") = (long)tp;

	__asm__ volatile("trap #0" : "+d"(d0) : "d"(d1) : "memory");
	return d0;
}

/* The kernel is told the thread pointer itself. */
static inline void *ex_clone_tls(void *tp, void *buffer)
{
	(void)buffer;
	return tp;
}

#endif
