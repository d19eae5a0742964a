/* SPDX-License-Identifier: 0BSD */
/* execl - run another program with these arguments. */
#include <stdarg.h>
#include <stddef.h>
#include <unistd.h>

#include "environment.h"
#include "syscall.h"

/* Room for any number of arguments is on the stack alone. */
int execl(const char *path, const char *argument, ...)
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
	return (int)__ex_ret(ex_sys(SYS_execve, path, arguments, __environ));
}
