/* SPDX-License-Identifier: 0BSD */
/* openat - open a file whose path counts from a directory. */
#include <bits/features.h>

#include <bits/fcntl.h>

#include "calls.h"
#include "syscall.h"

/* A kernel for 64-bit programs takes every file to be a large one. */
#ifdef SYS__llseek
enum { LARGE = O_LARGEFILE };
#else
enum { LARGE = 0 };
#endif

int __ex_openat(int directory, const char *path, int flags, mode_t mode)
{
	return (int)__ex_ret(
		ex_sys(SYS_openat, directory, path, flags | LARGE, mode));
}

PUBLIC(openat, __ex_openat);
