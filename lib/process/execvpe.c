/* SPDX-License-Identifier: 0BSD */
/* execvpe - run a program that PATH leads to, in another environment. */
#include <unistd.h>

#include "calls.h"
#include "syscall.h"

int execvpe(const char *name, char *const arguments[], char *const variables[])
{
	return (int)__ex_ret(__ex_run_by_path(
		name, (const char *const *)arguments, variables));
}
