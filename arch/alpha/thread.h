/* SPDX-License-Identifier: 0BSD */
/* Where thread-local storage lies on Alpha, and how a thread gets it. */
#ifndef EX_THREAD_H
#define EX_THREAD_H

/*
 * Variant I of ELF TLS: two words that are the C library's begin at the thread
 * pointer, and then, as its alignment wants, the block.
 */
#define EX_TLS_ABOVE 1
#define EX_TLS_GAP 16
#define EX_TP_BIAS 0

/* Whether stacks grow upwards. */
#define EX_STACK_UP 0

/* The processor's "unique value": PALcode has it, and a call to write it. */
static inline long ex_set_thread_pointer(void *tp)
{
	register long r16 __asm__("$16") = (long)tp;

	__asm__ volatile("call_pal 0x9f" : : "r"(r16) : "$0", "memory");
	return 0;
}

/* The kernel is told the thread pointer itself. */
static inline void *ex_clone_tls(void *tp, void *buffer)
{
	(void)buffer;
	return tp;
}

#endif
