/* SPDX-License-Identifier: 0BSD */
/* vfprintf - formatted output to a stream, which nobody else disturbs. */
#include "stream.h"

EX_LOCKED(int, vfprintf, EX_PRINT,
	  (FILE * stream, const char *format, va_list arguments),
	  (stream, format, arguments), stream);
