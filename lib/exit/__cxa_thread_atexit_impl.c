/* SPDX-License-Identifier: 0BSD */
/* __cxa_thread_atexit_impl - destroy an object when its thread ends. */
#include "chain.h"
#include "handlers.h"
#include "locals.h"
#include "mapping.h"

int __cxa_thread_atexit_impl(void (*function)(void *), void *object,
			     void *library);

/*
 * The objects of the calling thread. As many words as a piece has room for are
 * even, so the two of an object never lie in two pieces.
 */
static _Thread_local struct ex_handlers list;

_Static_assert(SLOTS % 2 == 0, "objects have two words");

/* By it linker.ld knows that there is a link. */
SECTION(".bss.ex_exit.locals") static int closed;

/* A static program is one library, so which one asks makes no difference. */
int __cxa_thread_atexit_impl(void (*function)(void *), void *object,
			     void *library)
{
	(void)library;
	if (__ex_push(&list, (union ex_word){ .argument = object }) != 0)
		return -1;
	return __ex_push(&list, (union ex_word){ .with_argument = ex_mangled(
							 function) });
}

void __ex_destroy_locals(void)
{
	while (list.top != NULL) {
		union ex_word word = ex_take(&list);

		if (word.with_argument != NULL) {
			ex_demangled(word.with_argument)(
				ex_take(&list).argument);
		} else { /* the bottom of a piece, and what is below it */
			union ex_word *piece = list.top - 1;

			list.end = list.top = piece->below;
			if (list.top != NULL)
				__ex_unmap(piece, EX_PIECE);
		}
	}
}

/* Before all handlers: C++ [basic.start.term]. */
EXIT_LINK(locals) _Noreturn void __ex_end_locals(int status)
{
	__ex_destroy_locals();
	list.closed = ++closed;
	__ex_after_end_locals(status);
}

extern int __cxa_thread_atexit(void (*)(void *), void *, void *)
	ALIAS(__cxa_thread_atexit_impl);
