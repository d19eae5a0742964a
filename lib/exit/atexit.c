/* SPDX-License-Identifier: 0BSD */
/* atexit - have exit() call a function. */
#include <stdlib.h>

#include "handlers.h"

void __ex_call_plain(void)
{
	void (*function)(void) =
		ex_demangled(ex_take(&__ex_exit_handlers).plain);

	ex_release(EX_HANDLERS);
	function();
}

int atexit(void (*function)(void))
{
	union ex_word word = { .plain = ex_mangled(function) };

	if (function == NULL)
		return -1;
	return ex_push_plain(&__ex_exit_handlers, word, __ex_call_plain);
}
