/* SPDX-License-Identifier: 0BSD */
/* Where thread-local storage lies on s390x, and how a thread gets it. */
#ifndef EX_THREAD_H
#define EX_THREAD_H

/*
 * Variant II of ELF TLS: the block ends at the thread pointer, whose upper half
 * is in the access register a0, and its lower half in a1.
 */
#define EX_TLS_ABOVE 0
#define EX_TLS_GAP 0
#define EX_TP_BIAS 0

/* Whether stacks grow upwards. */
#define EX_STACK_UP 0

/* Programs may write the registers. */
static inline long ex_set_thread_pointer(void *tp)
{
	unsigned long value = (unsigned long)tp;

	__asm__ volatile("sar %%a0, %0\n\tsar %%a1, %1"
			 :
			 : "d"(value >> 32), "d"(value)
			 : "memory");
	return 0;
}

/* The kernel is told the thread pointer itself. */
static inline void *ex_clone_tls(void *tp, void *buffer)
{
	(void)buffer;
	return tp;
}

#endif
