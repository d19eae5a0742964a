/* SPDX-License-Identifier: 0BSD */
/* The formatting behind the printf family. */
#ifndef EX_FORMAT_H
#define EX_FORMAT_H

#include <stdarg.h>
#include <stdio.h>

#include "attr.h"

/*
 * Format, and hand the text on byte by byte.
 *
 * put       takes a byte, 0 to 255, and `to`; returns EOF on an error
 * to        passed to put
 * returns   bytes in all, or -1: put has failed (it is called all the same to
 *           the end), or errno is EOVERFLOW, EINVAL or EILSEQ
 */
HIDDEN int __ex_format(int (*put)(int byte, FILE *to), FILE *to,
		       const char *format, va_list arguments);

#endif
