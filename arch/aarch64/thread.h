/* SPDX-License-Identifier: 0BSD */
/* Where thread-local storage lies on AArch64, and how a thread gets it. */
#ifndef EX_THREAD_H
#define EX_THREAD_H

/*
 * Variant I of ELF TLS: two words that are the C library's begin at the thread
 * pointer, tpidr_el0, and then, as its alignment wants, the block.
 */
#define EX_TLS_ABOVE 1
#define EX_TLS_GAP 16
#define EX_TP_BIAS 0

/* Whether stacks grow upwards. */
#define EX_STACK_UP 0

/* Programs may write the register. */
static inline long ex_set_thread_pointer(void *tp)
{
	__asm__ volatile("msr tpidr_el0, %0" : : "r"(tp) : "memory");
	return 0;
}

/* The kernel is told the thread pointer itself. */
static inline void *ex_clone_tls(void *tp, void *buffer)
{
	(void)buffer;
	return tp;
}

#endif
