/* SPDX-License-Identifier: 0BSD */
/* at_quick_exit - have quick_exit() call a function. */
#include <stdlib.h>

#include "handlers.h"
#include "quick.h"

struct ex_handlers __ex_quick_handlers;

void __ex_call_quick(void)
{
	void (*function)(void) =
		ex_demangled(ex_take(&__ex_quick_handlers).plain);

	ex_release(EX_HANDLERS);
	function();
}

int at_quick_exit(void (*function)(void))
{
	union ex_word word = { .plain = ex_mangled(function) };

	if (function == NULL)
		return -1;
	return ex_push_plain(&__ex_quick_handlers, word, __ex_call_quick);
}

void __ex_run_quick_handlers(void)
{
	ex_run(&__ex_quick_handlers);
}
