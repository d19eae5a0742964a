/* SPDX-License-Identifier: 0BSD */
/* execlp - run a program that PATH leads to with these arguments. */
#include <stdarg.h>
#include <stddef.h>
#include <unistd.h>

#include "calls.h"
#include "environment.h"
#include "syscall.h"

/* Room for any number of arguments is on the stack alone. */
int execlp(const char *name, const char *argument, ...)
{
	const char **arguments;
	size_t count = 1;
	va_list list;

	va_start(list, argument);
	for (const char *next = argument; next;
	     next = va_arg(list, const char *))
		count++;
	va_end(list);
	arguments = __builtin_alloca(count * sizeof(*arguments));
	va_start(list, argument);
	arguments[0] = argument;
	for (size_t i = 1; i < count; i++)
		arguments[i] = va_arg(list, const char *);
	va_end(list);
	return (int)__ex_ret(__ex_run_by_path(name, arguments, __environ));
}
