/* SPDX-License-Identifier: 0BSD */
/* perror - say on standard error what errno means. */
#include <string.h>

#include "stream.h"

void perror(const char *prefix)
{
	const char *text = strerror(__ex_errno);

	ex_lock_stream(stderr);
	if (prefix != NULL && *prefix != '\0') {
		__ex_append(prefix, strlen(prefix), stderr);
		__ex_append(": ", 2, stderr);
	}
	__ex_append(text, strlen(text), stderr);
	__ex_put("\n", 1, stderr);
	ex_unlock_stream(stderr);
}
