/* SPDX-License-Identifier: 0BSD */
/* Thread-local variables, for others to use. */
#include "variables.h"

_Thread_local int initialised = 12;
_Thread_local long zero;

int *where_initialised(void)
{
	return &initialised;
}

long *where_zero(void)
{
	return &zero;
}
