/* SPDX-License-Identifier: 0BSD */
/* Give the main thread its thread-local storage, then what comes next. */
#include "chain.h"
#include "tls.h"
#include "trap.h"

/* Dropped by linker.ld where there are no thread-local variables. */
ENTER_LINK(0)
int __ex_tls(int argc, char **argv, char **envp)
{
	if (ex_set_thread_pointer(ex_tls_lay(ex_tls_main_area())) != 0)
		ex_trap(); /* no kernel refuses an aligned address */
	return __ex_after_tls(argc, argv, envp);
}
