/* SPDX-License-Identifier: 0BSD */
/* What the mode of fopen() means to open(). */
#include <fcntl.h>

#include "stream.h"

int __ex_mode(const char *mode)
{
	int flags, access = O_WRONLY;

	switch (*mode) {
	case 'r':
		flags = 0;
		access = O_RDONLY;
		break;
	case 'w':
		flags = O_CREAT | O_TRUNC;
		break;
	case 'a':
		flags = O_CREAT | O_APPEND;
		break;
	default:
		__ex_errno = EINVAL;
		return -1;
	}
	while (*++mode != '\0')
		switch (*mode) {
		case '+':
			access = O_RDWR;
			break;
		case 'e':
			flags |= O_CLOEXEC;
			break;
		case 'x':
			flags |= O_EXCL;
			break;
		case 'b':
			break;
		default:
			__ex_errno = EINVAL;
			return -1;
		}
	return flags | access;
}

unsigned int __ex_stream_flags(int open_flags)
{
	unsigned int flags = open_flags & O_APPEND ? APPENDING : 0;

	if ((open_flags & O_ACCMODE) != O_WRONLY)
		flags |= READABLE;
	if ((open_flags & O_ACCMODE) == O_RDONLY)
		flags |= UNWRITABLE;
	return flags;
}
