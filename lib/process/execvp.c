/* SPDX-License-Identifier: 0BSD */
/* execvp - run a program that PATH leads to, in the same environment. */
#include <unistd.h>

#include "calls.h"
#include "environment.h"
#include "syscall.h"

int execvp(const char *name, char *const arguments[])
{
	return (int)__ex_ret(__ex_run_by_path(
		name, (const char *const *)arguments, __environ));
}
