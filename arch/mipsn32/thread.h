/* SPDX-License-Identifier: 0BSD */
/* Where thread-local storage lies on MIPS n32, and how a thread gets it. */
#ifndef EX_THREAD_H
#define EX_THREAD_H

#include "sysnum.h"

/*
 * Variant I of ELF TLS: the thread pointer, which the kernel keeps and rdhwr
 * reads, points 0x7000 bytes behind the begin of the block.
 */
#define EX_TLS_ABOVE 1
#define EX_TLS_GAP 0
#define EX_TP_BIAS 0x7000

/* Whether stacks grow upwards. */
#define EX_STACK_UP 0

/* The instruction stands here, as there is nothing to link with it. */
static inline long ex_set_thread_pointer(void *tp)
{
	register long v0 __asm__("$2") = SYS_set_thread_area;
	register long a0 __asm__("$4") = (long)tp;
	register long a3 __asm__("$7");

	__asm__ volatile("syscall"
			 : "+r"(v0), "=r"(a3)
			 : "r"(a0)
			 : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13",
			   "$14", "$15", "$24", "$25", "memory");
	return a3 ? -v0 : v0;
}

/* The kernel is told the thread pointer itself. */
static inline void *ex_clone_tls(void *tp, void *buffer)
{
	(void)buffer;
	return tp;
}

#endif
