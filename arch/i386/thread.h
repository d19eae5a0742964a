/* SPDX-License-Identifier: 0BSD */
/* Where thread-local storage lies on i386, and how a thread gets it. */
#ifndef EX_THREAD_H
#define EX_THREAD_H

#include "syscall.h"

/*
 * Variant II of ELF TLS: the block ends at the thread pointer, which is the
 * base of the segment of %gs and points to a word that holds its own address.
 */
#define EX_TLS_ABOVE 0
#define EX_TLS_GAP 0
#define EX_TP_BIAS 0

/* Whether stacks grow upwards. */
#define EX_STACK_UP 0

/* struct user_desc of arch/x86/include/uapi/asm/ldt.h. */
struct ex_segment {
	unsigned int entry;
	void *base;
	unsigned int limit;
	unsigned int flags;
};

enum {
	EX_SEGMENT_PAGES = 0xfffff, /* all of memory */
	/* 32 bits, the limit counts pages, usable by programs */
	EX_SEGMENT_FLAGS = 0x01 | 0x10 | 0x40,
};

/* Any free entry of the table; its selector for privilege 3 goes to %gs. */
static inline long ex_set_thread_pointer(void *tp)
{
	struct ex_segment segment = { -1U, tp, EX_SEGMENT_PAGES,
				      EX_SEGMENT_FLAGS };
	long result = ex_sys(SYS_set_thread_area, &segment);

	if (result == 0)
		__asm__ volatile("mov %0, %%gs"
				 :
				 : "r"(segment.entry << 3 | 3)
				 : "memory");
	return result;
}

/*
 * The kernel is told a segment: a new one for the same entry, as a thread has
 * a table of its own, and its %gs is that of the thread that makes it.
 */
static inline void *ex_clone_tls(void *tp, void *buffer)
{
	struct ex_segment *segment = buffer;
	unsigned int selector;

	__asm__("mov %%gs, %0" : "=r"(selector));
	segment->entry = (selector & 0xffff) >> 3;
	segment->base = tp;
	segment->limit = EX_SEGMENT_PAGES;
	segment->flags = EX_SEGMENT_FLAGS;
	return segment;
}

#endif
