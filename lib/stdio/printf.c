/* SPDX-License-Identifier: 0BSD */
/* printf - formatted output to standard output. */
#include <stdarg.h>
#include <stdio.h>

#include "abi.h"

NO_FLOATS int printf(const char *format, ...)
{
	va_list arguments;
	int count;

	va_start(arguments, format);
	count = vfprintf(stdout, format, arguments);
	va_end(arguments);
	return count;
}
