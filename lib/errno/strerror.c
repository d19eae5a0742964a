/* SPDX-License-Identifier: 0BSD */
/* strerror - describe an errno value. */
#include <string.h>

#include "error_text.h"

char *strerror(int error)
{
	static char text[LONGEST];

	__ex_error_text(error, text);
	return text;
}
