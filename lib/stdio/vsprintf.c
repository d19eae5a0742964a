/* SPDX-License-Identifier: 0BSD */
/* vsprintf - formatted output to memory. */
#include <stdint.h>
#include <stdio.h>

int vsprintf(char *text, const char *format, va_list arguments)
{
	return vsnprintf(text, SIZE_MAX, format, arguments);
}
