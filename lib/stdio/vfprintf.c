/* SPDX-License-Identifier: 0BSD */
/* vfprintf - formatted output to a stream. */
#include "format.h"
#include "stream.h"

/* Where there are other streams than stdout: lib/stdio/__ex_streams.c. */
WEAK int EX_PRINT(FILE *stream, const char *format, va_list arguments)
{
	return __ex_format(__ex_fputc, stream, format, arguments);
}
