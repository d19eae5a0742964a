/* SPDX-License-Identifier: 0BSD */
/* freopen - another file, or another mode, for an open stream. */
#include <fcntl.h>

#include "open.h"
#include "stream.h"

/* The new file under the old number, so that stdout stays descriptor 1. */
static int replace(int descriptor, const char *path, int flags)
{
	int fresh = __ex_openat(AT_FDCWD, path, flags | O_LARGEFILE, 0666);
	long moved;

	if (fresh < 0 || fresh == descriptor)
		return fresh < 0 ? -1 : 0;
	moved = ex_sys(SYS_dup3, fresh, descriptor, flags & O_CLOEXEC);
	ex_sys(SYS_close, fresh);
	return moved < 0 ? (int)__ex_ret(moved) : 0;
}

FILE *freopen(const char *path, const char *mode, FILE *stream)
{
	int descriptor = (int)ex_descriptor(stream);
	int flags = __ex_mode(mode);

	fflush(stream);
	if (flags < 0 || (path ? replace(descriptor, path, flags)
			       : __ex_set_status(descriptor, flags)) != 0) {
		int error = __ex_errno;

		fclose(stream);
		__ex_errno = error;
		return NULL;
	}
	stream->flags &= LISTED | CHOSEN | ALLOCATED;
	stream->flags |= __ex_stream_flags(flags);
	__ex_ready(stream);
	ex_rest(stream);
	return stream;
}
