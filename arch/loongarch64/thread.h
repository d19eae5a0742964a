/* SPDX-License-Identifier: 0BSD */
/* Where thread-local storage lies on LoongArch, and how a thread gets it. */
#ifndef EX_THREAD_H
#define EX_THREAD_H

/*
 * Variant I of ELF TLS: the block begins at the thread pointer, $tp.
 */
#define EX_TLS_ABOVE 1
#define EX_TLS_GAP 0
#define EX_TP_BIAS 0

/* Whether stacks grow upwards. */
#define EX_STACK_UP 0

/* It is a register like others. */
static inline long ex_set_thread_pointer(void *tp)
{
	__asm__ volatile("move $tp, %0" : : "r"(tp) : "memory");
	return 0;
}

/* The kernel is told the thread pointer itself. */
static inline void *ex_clone_tls(void *tp, void *buffer)
{
	(void)buffer;
	return tp;
}

#endif
