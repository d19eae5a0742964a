/* SPDX-License-Identifier: 0BSD */
/* atexit - have exit() call a function. */
#include <stdlib.h>

#include "handlers.h"

int atexit(void (*function)(void))
{
	union ex_word word = { .plain = function };

	return function ? __ex_push(&__ex_exit_handlers, word) : -1;
}
