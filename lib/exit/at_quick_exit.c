/* SPDX-License-Identifier: 0BSD */
/* at_quick_exit - have quick_exit() call a function. */
#include <stdlib.h>

#include "handlers.h"
#include "quick.h"

static struct ex_handlers list;

static void call(void)
{
	void (*function)(void) = ex_take(&list).plain;

	ex_release(EX_HANDLERS);
	function();
}

int at_quick_exit(void (*function)(void))
{
	union ex_word word = { .plain = function };

	return function ? ex_push_plain(&list, word, call) : -1;
}

void __ex_run_quick_handlers(void)
{
	ex_run(&list);
}
