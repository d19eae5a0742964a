/* SPDX-License-Identifier: 0BSD */
/* snprintf - formatted output to memory of a given size. */
#include <stdarg.h>
#include <stdio.h>

#include "abi.h"

NO_FLOATS int snprintf(char *text, size_t size, const char *format, ...)
{
	va_list arguments;
	int count;

	va_start(arguments, format);
	count = vsnprintf(text, size, format, arguments);
	va_end(arguments);
	return count;
}
