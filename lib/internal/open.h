/* SPDX-License-Identifier: 0BSD */
/* Opening files on behalf of streams. */
#ifndef EX_OPEN_H
#define EX_OPEN_H

#include "attr.h"
#include "sysnum.h"

/* fcntl64 is what knows 64-bit offsets where there are two. */
#ifdef SYS_fcntl64
#define SYS_EX_FCNTL SYS_fcntl64
#else
#define SYS_EX_FCNTL SYS_fcntl
#endif

/* openat() by the name that no program can take away. */
HIDDEN int __ex_openat(int directory, const char *path, int flags, mode_t mode);

/*
 * Make an open descriptor suit a stream's mode.
 *
 * flags     of open(2); O_APPEND and O_CLOEXEC are switched on
 * returns   0, or -1 with errno: EBADF, EINVAL if it is not open so
 */
HIDDEN int __ex_set_status(int descriptor, int flags);

#endif
