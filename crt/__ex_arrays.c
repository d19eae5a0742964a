/* SPDX-License-Identifier: 0BSD */
/* Run the constructors: the preinit and init arrays, then what comes next. */
#include "chain.h"

typedef void constructor(int, char **, char **);

/* The ends of the arrays, from linker.ld. */
extern constructor *const __preinit_array_start[] HIDDEN;
extern constructor *const __init_array_end[] HIDDEN;

/*
 * linker.ld lays the two arrays end to end, which is the order they run in
 * (gABI, "Initialization and Termination Functions"), and drops this function
 * where both are empty.
 */
ENTER_LINK(2)
int __ex_arrays(int argc, char **argv, char **envp)
{
	for (constructor *const *next = __preinit_array_start;
	     next != __init_array_end; next++)
		(*next)(argc, argv, envp);
	return __ex_after_arrays(argc, argv, envp);
}
