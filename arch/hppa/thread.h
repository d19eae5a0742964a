/* SPDX-License-Identifier: 0BSD */
/* Where thread-local storage lies on PA-RISC, and how a thread gets it. */
#ifndef EX_THREAD_H
#define EX_THREAD_H

/*
 * Variant I of ELF TLS: two words that are the C library's begin at the thread
 * pointer, %cr27, and then, as its alignment wants, the block.
 */
#define EX_TLS_ABOVE 1
#define EX_TLS_GAP 8
#define EX_TP_BIAS 0

/* Whether stacks grow upwards. */
#define EX_STACK_UP 1

/*
 * Programs may read the register. To write it they go through the gateway of
 * system calls, by an entry of its own (arch/parisc/kernel/syscall.S,
 * set_thread_pointer).
 */
static inline long ex_set_thread_pointer(void *tp)
{
	register long r26 __asm__("r26") = (long)tp;

	__asm__ volatile("ble 0xe0(%%sr2, %%r0)\n\tnop"
			 :
			 : "r"(r26)
			 : "r1", "r31", "memory");
	return 0;
}

/* The kernel is told the thread pointer itself. */
static inline void *ex_clone_tls(void *tp, void *buffer)
{
	(void)buffer;
	return tp;
}

#endif
