/* SPDX-License-Identifier: 0BSD */
/* fstat - what is known of an open file. */
#include <bits/at.h>
#include <errno.h>
#include <sys/stat.h>

#include "calls.h"
#include "syscall.h"

/* A negative descriptor may mean the current directory to fstatat(). */
HIDDEN int __ex_fstat(int descriptor, struct stat *about);
int __ex_fstat(int descriptor, struct stat *about)
{
	if (descriptor < 0)
		return (int)__ex_ret(-EBADF);
	return __ex_fstatat(descriptor, "", about, AT_EMPTY_PATH);
}

PUBLIC(fstat, __ex_fstat);
