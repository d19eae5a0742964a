/* SPDX-License-Identifier: 0BSD */
/* Where thread-local storage lies on OpenRISC, and how a thread gets it. */
#ifndef EX_THREAD_H
#define EX_THREAD_H

/*
 * Variant I of ELF TLS: 16 bytes that are the C library's, and then, as its
 * alignment wants, the block. The thread pointer, r10, points behind the 16.
 */
#define EX_TLS_ABOVE 1
#define EX_TLS_GAP 16
#define EX_TP_BIAS 16

/* Whether stacks grow upwards. */
#define EX_STACK_UP 0

/* It is a register like others. */
static inline long ex_set_thread_pointer(void *tp)
{
	__asm__ volatile("l.or r10, %0, %0" : : "r"(tp) : "memory");
	return 0;
}

/* The kernel is told the thread pointer itself. */
static inline void *ex_clone_tls(void *tp, void *buffer)
{
	(void)buffer;
	return tp;
}

#endif
