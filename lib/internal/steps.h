/* SPDX-License-Identifier: 0BSD */
/* Exit step by step: for who has to know where it is. */
#ifndef EX_STEPS_H
#define EX_STEPS_H

#include <stdint.h>

#include "attr.h"
#include "handlers.h"

/* What a step does; the first is between two steps. */
enum ex_kind {
	EX_BETWEEN,
	EX_ATEXIT,
	EX_ON_EXIT,
	EX_CXA_ATEXIT,
	EX_HANDLE, /* exeunt_atexit() */
	EX_QUICK,
	EX_DESTRUCTOR,
	EX_OUTPUT,
	EX_INPUT
};

/*
 * Where exit is. A signal handler may read it: `where` is set before `kind`,
 * and only while that is EX_BETWEEN.
 */
struct ex_step {
	uintptr_t where; /* a function, or from EX_OUTPUT on a descriptor */
	long bytes;	 /* that a stream held, and held no more after it */
	long left;	 /* that it still holds */
	int error;	 /* why */
	volatile int kind;
};

/*
 * Its object, lib/exit/__ex_steps.c, has links for exit's chain that do what
 * the usual links do, in the same order; these come next, and have nothing
 * left to do.
 */
extern struct ex_step __ex_step HIDDEN;

/* Call all handlers of a list; `plain` is the kind of those of one word. */
HIDDEN void __ex_step_list(struct ex_handlers *list, enum ex_kind plain);

/*
 * The strong bodies are in lib/exit/__ex_trace.c: exit has been called; the
 * step is about to begin; it has ended.
 */
HIDDEN void __ex_trace_call(const char *function, int status);
HIDDEN void __ex_trace_begin(void);
HIDDEN void __ex_trace_end(void);

#endif
