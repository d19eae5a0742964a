/* SPDX-License-Identifier: 0BSD */
/* Give the main thread its thread-local storage, then what comes next. */
#include "chain.h"
#include "tls.h"

/* Its area, from linker.ld. */
extern char __ex_tls_area[] HIDDEN;

/*
 * The area is of the program's own memory, and there only if the program has
 * thread-local variables; else linker.ld drops this function, too.
 */
ENTER_LINK(0)
int __ex_tls(int argc, char **argv, char **envp)
{
	if (ex_set_thread_pointer(ex_tls_lay(__ex_tls_area)) != 0)
		__builtin_trap(); /* no kernel refuses an aligned address */
	return __ex_after_tls(argc, argv, envp);
}
