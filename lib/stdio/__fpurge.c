/* SPDX-License-Identifier: 0BSD */
/* __fpurge - drop what a stream holds. */
#include <stdio_ext.h>

#include "stream.h"

void __fpurge(FILE *stream)
{
	ex_lock_stream(stream);
	ex_rest(stream);
	ex_unlock_stream(stream);
}
