/* SPDX-License-Identifier: 0BSD */
/* abort - end the process by SIGABRT, whatever stands in the way. */
#include <stdlib.h>

#include "abort.h"

_Noreturn void abort(void)
{
	/* C17 7.22.4.1p2: a handler may leave by longjmp. Not unblocked yet:
	   inside that handler it would be called again and again. */
	ex_raise_abort();
	ex_abort();
}
