/* SPDX-License-Identifier: 0BSD */
/* freopen - another file, or another mode, for an open stream. */
#include <fcntl.h>
#include <string.h>

#include <bits/ioctl.h>

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

/*
 * C17 7.21.5.4p3: as if by the name of the file that the stream has now. The
 * kernel knows it where /proc is mounted, and the file has one; else the
 * descriptor is kept and suits the mode as far as it can.
 */
static int reopen(int descriptor, int flags)
{
	char path[sizeof("/proc/self/fd/") + 3 * sizeof(int)] =
		"/proc/self/fd/";
	char *digit = path + strlen(path);
	unsigned int rest = (unsigned int)descriptor, weight = 1;

	while (rest / weight > 9)
		weight *= 10;
	for (; weight > 0; weight /= 10)
		*digit++ = (char)('0' + rest / weight % 10);
	if (replace(descriptor, path, flags & ~(O_CREAT | O_EXCL)) == 0)
		return 0;
	return __ex_set_status(descriptor, flags);
}

FILE *freopen(const char *path, const char *mode, FILE *stream)
{
	int descriptor = (int)ex_descriptor(stream);
	int flags = __ex_mode(mode);
	unsigned char window[8]; /* struct winsize: whether there is one */

	ex_lock_stream(stream);
	fflush(stream);
	if (flags < 0 || (path ? replace(descriptor, path, flags)
			       : reopen(descriptor, flags)) != 0) {
		int error = __ex_errno;

		ex_unlock_stream(stream);
		fclose(stream);
		__ex_errno = error;
		return NULL;
	}
	stream->error = 0;
	stream->flags &= LISTED | CHOSEN | ALLOCATED;
	stream->flags |= __ex_stream_flags(flags);
	__ex_ready(stream);
	if (!(stream->flags & CHOSEN))
		stream->urgent =
			(int)ex_sys(SYS_ioctl, descriptor, TIOCGWINSZ, window);
	ex_rest(stream);
	ex_unlock_stream(stream);
	return stream;
}
