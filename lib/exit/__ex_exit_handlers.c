/* SPDX-License-Identifier: 0BSD */
/* The one list of atexit, on_exit and __cxa_atexit, and exit's way to it. */
#include "chain.h"
#include "handlers.h"

SECTION(".bss.ex_exit.handlers") struct ex_handlers __ex_exit_handlers;

EXIT_LINK(2) _Noreturn void __ex_run_handlers(int status)
{
	struct ex_handlers *list = &__ex_exit_handlers;

	FORGET(list);
	ex_run(list);
	__ex_after_run_handlers(status);
}
