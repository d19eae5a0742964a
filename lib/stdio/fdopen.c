/* SPDX-License-Identifier: 0BSD */
/* fdopen - make a stream of an open descriptor. */
#include <fcntl.h>

#include "open.h"
#include "stream.h"

FILE *fdopen(int descriptor, const char *mode)
{
	int flags = __ex_mode(mode);

	if (flags < 0 || __ex_set_status(descriptor, flags) != 0)
		return NULL;
	return __ex_new_stream(descriptor, flags);
}
