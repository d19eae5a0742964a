/* SPDX-License-Identifier: 0BSD */
/* __cxa_finalize - call the handlers of an object that is unloaded. */
#include "handlers.h"

void __cxa_finalize(void *object);

/* A static program is one object, and its handlers are all there are. */
void __cxa_finalize(void *object)
{
	(void)object;
	ex_run(&__ex_exit_handlers);
	__ex_exit_handlers.closed = 0; /* exit() is still to come */
}
