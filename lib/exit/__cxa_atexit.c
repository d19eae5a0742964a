/* SPDX-License-Identifier: 0BSD */
/* __cxa_atexit - have exit() destroy an object (Itanium C++ ABI, 3.3.6.3). */
#include "handlers.h"

int __cxa_atexit(void (*function)(void *), void *argument, void *object);

void __ex_call_with_argument(void)
{
	void (*function)(void *) =
		ex_demangled(ex_take(&__ex_exit_handlers).with_argument);
	void *argument = ex_take(&__ex_exit_handlers).argument;

	ex_release(EX_HANDLERS);
	function(argument);
}

/* A static program is one object, so which object asks makes no difference. */
int __cxa_atexit(void (*function)(void *), void *argument, void *object)
{
	const union ex_word words[] = {
		{ .argument = argument },
		{ .with_argument = ex_mangled(function) },
		{ .plain = ex_mangled(__ex_call_with_argument) },
	};
	int result;

	(void)object;
	if (function == NULL)
		return -1;
	ex_acquire(EX_HANDLERS);
	result = __ex_push_three(&__ex_exit_handlers, words);
	ex_release(EX_HANDLERS);
	return result;
}
