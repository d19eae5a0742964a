/* SPDX-License-Identifier: 0BSD */
/* __stack_chk_fail - a function's frame has been written over: stop here. */
#include <unistd.h>

#include "abort.h"
#include "attr.h"
#include "syscall.h"

HIDDEN _Noreturn void __stack_chk_fail(void);
HIDDEN _Noreturn void __stack_chk_fail_local(void) ALIAS(__stack_chk_fail);

/* No handler runs: whoever wrote over the frame may have chosen it. */
void __stack_chk_fail(void)
{
	static const char message[] = "exeunt: a stack frame is damaged\n";

	ex_sys(SYS_write, STDERR_FILENO, message, sizeof(message) - 1);
	ex_abort();
}
