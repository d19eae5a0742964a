/* SPDX-License-Identifier: 0BSD */
/* fopen - open a file as a stream. */
#include <fcntl.h>

#include "open.h"
#include "stream.h"

FILE *fopen(const char *path, const char *mode)
{
	int flags = __ex_mode(mode), descriptor;
	FILE *stream;

	if (flags < 0)
		return NULL;
	descriptor = __ex_openat(AT_FDCWD, path, flags | O_LARGEFILE, 0666);
	if (descriptor < 0)
		return NULL;
	stream = __ex_new_stream(descriptor, flags);
	if (stream == NULL)
		ex_sys(SYS_close, descriptor);
	return stream;
}
