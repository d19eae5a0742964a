/* SPDX-License-Identifier: 0BSD */
/* getpriority - how nice processes are to others. */
#include <sys/resource.h>

#include "syscall.h"

enum { BIAS = 20 }; /* the kernel answers 40 to 1, which are no errors */

int getpriority(int which, id_t who)
{
	long result = ex_sys(SYS_getpriority, which, who);

	return (int)(result < 0 ? __ex_ret(result) : BIAS - result);
}
