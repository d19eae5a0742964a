/* SPDX-License-Identifier: 0BSD */
/* strerror_r - describe an errno value in the caller's memory. */
#include <errno.h>
#include <string.h>

#include "error_text.h"

int strerror_r(int error, char *text, size_t size)
{
	char whole[LONGEST];

	__ex_error_text(error, whole);

	size_t needed = strlen(whole) + 1;

	if (needed > size) {
		if (size > 0) {
			memcpy(text, whole, size - 1);
			text[size - 1] = '\0';
		}
		return ERANGE;
	}
	memcpy(text, whole, needed);
	return 0;
}
