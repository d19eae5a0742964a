/* SPDX-License-Identifier: 0BSD */
/* quick_exit - call the handlers of at_quick_exit, then leave. */
#include <stdlib.h>

#include "attr.h"
#include "lock.h"
#include "quick.h"

WEAK void __ex_run_quick_handlers(void)
{
}

_Noreturn void quick_exit(int status)
{
	ex_claim_exit();
	__ex_run_quick_handlers(); /* C17 7.22.4.7p3 */
	_Exit(status);		   /* p4; no stream is flushed */
}
