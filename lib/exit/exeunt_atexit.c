/* SPDX-License-Identifier: 0BSD */
/* exeunt_atexit - have exit() call a function, until that is withdrawn. */
#include <exeunt.h>
#include <stdint.h>

#include "handles.h"

/*
 * Handles that were registered one after the other, with no other handler in
 * between, share three words of the list: on top a function of ours, at the
 * bottom the latest of them. The rest is a chain, in memory of the program's
 * own.
 */
enum { LATEST = -3, TOP = -1 };

/* Called with the topmost word taken off: call one, and stay for the others. */
void __ex_call_handle(void)
{
	struct ex_handlers *list = &__ex_exit_handlers;
	struct exeunt_handle *handle = (++list->top)[LATEST].handle;
	void (*function)(void *);
	void *argument;

	if (handle == NULL) {
		list->top += LATEST;
		ex_release(EX_HANDLERS);
		return;
	}
	function = ex_demangled(handle->__function);
	argument = handle->__argument;
	__ex_withdraw(handle); /* first: it may register it again */
	ex_release(EX_HANDLERS);
	function(argument);
}

/* As integers: comparing functions takes more where these are descriptors. */
static int is_ours(const union ex_word *top)
{
	return top != NULL && (uintptr_t)ex_demangled(top[TOP].plain) ==
				      (uintptr_t)__ex_call_handle;
}

int exeunt_atexit(struct exeunt_handle *handle, void (*function)(void *),
		  void *argument)
{
	const union ex_word words[] = {
		[3 + TOP] = { .plain = ex_mangled(__ex_call_handle) }
	};
	struct ex_handlers *list = &__ex_exit_handlers;
	struct exeunt_handle **place;

	if (function == NULL)
		return -1;
	ex_acquire(EX_HANDLERS);
	if (handle->__place != NULL ||
	    (!is_ours(list->top) && __ex_push_three(list, words) != 0)) {
		ex_release(EX_HANDLERS);
		return -1;
	}
	place = &list->top[LATEST].handle;
	*handle = (struct exeunt_handle){ *place, place, ex_mangled(function),
					  argument };
	if (*place != NULL)
		(*place)->__place = &handle->__older;
	*place = handle;
	ex_release(EX_HANDLERS);
	return 0;
}
