/* SPDX-License-Identifier: 0BSD */
/* fprintf - formatted output to a stream. */
#include <stdarg.h>
#include <stdio.h>

#include "abi.h"

NO_FLOATS int fprintf(FILE *stream, const char *format, ...)
{
	va_list arguments;
	int count;

	va_start(arguments, format);
	count = vfprintf(stream, format, arguments);
	va_end(arguments);
	return count;
}
