/* SPDX-License-Identifier: 0BSD */
/* dprintf - formatted output to a descriptor. */
#include <stdarg.h>
#include <stdio.h>

#include "abi.h"

NO_FLOATS int dprintf(int descriptor, const char *format, ...)
{
	va_list arguments;
	int count;

	va_start(arguments, format);
	count = vdprintf(descriptor, format, arguments);
	va_end(arguments);
	return count;
}
