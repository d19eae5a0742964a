/* SPDX-License-Identifier: 0BSD */
/* sprintf - formatted output to memory. */
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>

#include "abi.h"

NO_FLOATS int sprintf(char *text, const char *format, ...)
{
	va_list arguments;
	int count;

	va_start(arguments, format);
	count = vsnprintf(text, SIZE_MAX, format, arguments);
	va_end(arguments);
	return count;
}
