/* SPDX-License-Identifier: 0BSD */
/* on_exit - have exit() call a function with the status and an argument. */
#include <stdlib.h>

#include "chain.h"
#include "handlers.h"

SECTION(".bss.ex_exit.status") int __ex_exit_status;

EXIT_LINK(1) _Noreturn void __ex_keep_status(int status)
{
	__ex_exit_status = status; /* of the latest exit(), if they nest */
	__ex_after_keep_status(status);
}

void __ex_call_with_status(void)
{
	void (*function)(int, void *) =
		ex_demangled(ex_take(&__ex_exit_handlers).with_status);
	void *argument = ex_take(&__ex_exit_handlers).argument;

	ex_release(EX_HANDLERS);
	function(__ex_exit_status, argument);
}

int on_exit(void (*function)(int, void *), void *argument)
{
	const union ex_word words[] = {
		{ .argument = argument },
		{ .with_status = ex_mangled(function) },
		{ .plain = ex_mangled(__ex_call_with_status) },
	};
	int result;

	if (function == NULL)
		return -1;
	ex_acquire(EX_HANDLERS);
	result = __ex_push_three(&__ex_exit_handlers, words);
	ex_release(EX_HANDLERS);
	return result;
}
