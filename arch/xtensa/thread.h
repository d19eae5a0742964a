/* SPDX-License-Identifier: 0BSD */
/* Where thread-local storage lies on Xtensa, and how a thread gets it. */
#ifndef EX_THREAD_H
#define EX_THREAD_H

/*
 * Variant I of ELF TLS: two words that are the C library's begin at the thread
 * pointer, THREADPTR, and then, as its alignment wants, the block.
 */
#define EX_TLS_ABOVE 1
#define EX_TLS_GAP 8
#define EX_TP_BIAS 0

/* Whether stacks grow upwards. */
#define EX_STACK_UP 0

/*
 * wur.threadptr a2: programs may write the register, but the assembler does
 * not know it, for not all of these processors have it.
 */
static inline long ex_set_thread_pointer(void *tp)
{
	register void *a2 __asm__("a2") = tp;

	__asm__ volatile(".byte 0x20, 0xe7, 0xf3" : : "r"(a2) : "memory");
	return 0;
}

/* The kernel is told the thread pointer itself. */
static inline void *ex_clone_tls(void *tp, void *buffer)
{
	(void)buffer;
	return tp;
}

#endif
