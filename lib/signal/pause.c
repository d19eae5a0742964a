/* SPDX-License-Identifier: 0BSD */
/* pause - sleep until a signal's handler has returned. */
#include <unistd.h>

#include "syscall.h"
#include "timed.h"

/* Nothing to wait for, no time, the mask as it is. */
int pause(void)
{
	return (int)__ex_ret(ex_sys(EX_PPOLL, 0, 0, 0, 0, 0));
}
