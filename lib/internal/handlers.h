/* SPDX-License-Identifier: 0BSD */
/* A list of functions to call at the end, last registered first. */
#ifndef EX_HANDLERS_H
#define EX_HANDLERS_H

#include <stddef.h>

#include "attr.h"
#include "lock.h"
#include "mangle.h"

enum { SLOTS = 32 }; /* the fewest that C17 7.22.4.2p3 allows */

/*
 * The list is a stack of words. A handler without argument is one word, the
 * function. One with an argument is three: the argument, the function, and on
 * top a function of ours that takes the other two off the stack and calls
 * one with the other. So who runs the list need not tell them apart.
 *
 * With threads another one may register at any time. So a word on top is
 * called under the lock, and takes off what else is its own before it lets go.
 * A handler without argument is two words there: on top a function of ours
 * that does so.
 *
 * A function is kept as ex_mangled() makes it.
 */
union ex_word {
	void (*plain)(void);
	void (*with_argument)(void *);
	void (*with_status)(int, void *);
	void *argument;
	struct exeunt_handle *handle;
	union ex_word *below;
};

/* Words at the bottom of each piece of the stack: see __ex_push.c. */
enum { BOTTOM = 2 };

/* Bytes of a further piece: few calls for a million, and no page unused. */
enum { EX_PIECE = 65536 };

/* All zero is an empty list. */
struct ex_handlers {
	union ex_word *top; /* where the next word goes */
	union ex_word *end; /* of the piece of the stack that `top` is in */
	int closed;	    /* not 0: the last handler has returned */
	union ex_word first[BOTTOM + SLOTS * EX_PLAIN_WORDS];
};

_Static_assert(SLOTS >= 3, "a handler with an argument fits into a piece");

/*
 * Put one more word on the list.
 *
 * returns   0, or -1 if there is no memory, or nobody will run the list again
 */
HIDDEN int __ex_push(struct ex_handlers *list, union ex_word word);

/* Where there are threads: put the two words of a plain handler on it. */
HIDDEN int __ex_push_plain(struct ex_handlers *list, union ex_word function,
			   union ex_word call);

/* Put the three words of a handler on it: all of them or none. */
HIDDEN int __ex_push_three(struct ex_handlers *list,
			   const union ex_word words[3]);

/* Take the topmost word off the list, which is not empty. */
static inline union ex_word ex_take(struct ex_handlers *list)
{
	return *--list->top;
}

/*
 * What may be on top of a handler with an argument: of __cxa_atexit(), of
 * on_exit(), of exeunt_atexit(), or of none, where a piece had to be filled up.
 */
HIDDEN void __ex_call_with_argument(void);
HIDDEN void __ex_call_with_status(void);
HIDDEN void __ex_call_handle(void);
HIDDEN void __ex_call_nothing(void);

/* What is on top of a handler without one, of two words: see above. */
HIDDEN void __ex_call_plain(void);
HIDDEN void __ex_call_quick(void);

/*
 * Call all handlers, last first, those included that are registered
 * meanwhile; then close the list.
 */
static inline void ex_run(struct ex_handlers *list)
{
	ex_acquire(EX_HANDLERS);
	while (list->top != NULL) {
		union ex_word word = ex_take(list); /* first: it may register */

		if (word.plain != NULL) {
			ex_demangled(
				word.plain)(); /* which lets go of the lock */
			ex_acquire(EX_HANDLERS);
		} else /* the piece underneath is full: it was left for this */
			list->end = list->top = list->top[-1].below;
	}
	list->closed++; /* exit() in a destructor comes here again */
	ex_release(EX_HANDLERS);
}

/* The list that exit() runs, and the status on_exit handlers are given. */
extern struct ex_handlers __ex_exit_handlers HIDDEN;
extern int __ex_exit_status HIDDEN;

#endif
