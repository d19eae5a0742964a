/* SPDX-License-Identifier: 0BSD */
/* Where thread-local storage lies on Hexagon, and how a thread gets it. */
#ifndef EX_THREAD_H
#define EX_THREAD_H

/*
 * Variant II of ELF TLS: the block ends at the thread pointer, ugp.
 */
#define EX_TLS_ABOVE 0
#define EX_TLS_GAP 0
#define EX_TP_BIAS 0

/* Whether stacks grow upwards. */
#define EX_STACK_UP 0

/* Programs may write the register. */
static inline long ex_set_thread_pointer(void *tp)
{
	__asm__ volatile("ugp = %0" : : "r"(tp) : "memory");
	return 0;
}

/* The kernel is told the thread pointer itself. */
static inline void *ex_clone_tls(void *tp, void *buffer)
{
	(void)buffer;
	return tp;
}

#endif
