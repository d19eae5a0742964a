/* SPDX-License-Identifier: 0BSD */
/* Where thread-local storage lies on PowerPC, and how a thread gets it. */
#ifndef EX_THREAD_H
#define EX_THREAD_H

/*
 * Variant I of ELF TLS: the thread pointer, r2, points 0x7000 bytes behind the
 * begin of the block, so that 16-bit offsets reach more of it.
 */
#define EX_TLS_ABOVE 1
#define EX_TLS_GAP 0
#define EX_TP_BIAS 0x7000

/* Whether stacks grow upwards. */
#define EX_STACK_UP 0

/* It is a register like others. */
static inline long ex_set_thread_pointer(void *tp)
{
	__asm__ volatile("mr 2, %0" : : "r"(tp) : "memory");
	return 0;
}

/* The kernel is told the thread pointer itself. */
static inline void *ex_clone_tls(void *tp, void *buffer)
{
	(void)buffer;
	return tp;
}

#endif
