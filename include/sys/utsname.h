/* SPDX-License-Identifier: 0BSD */
/* What system this is. */
#ifndef __EX_SYS_UTSNAME_H
#define __EX_SYS_UTSNAME_H

#include <bits/features.h>

__EX_BEGIN_DECLS

struct utsname {
	char sysname[65]; /* "Linux" */
	char nodename[65];
	char release[65];
	char version[65];
	char machine[65];
#if __EX_MISC
	char domainname[65];
#else
	char __domainname[65];
#endif
};

/*
 * Tell what system this is.
 *
 * names     where to put it
 * returns   0, or -1 with errno EFAULT
 *
 * POSIX.1-2024 uname()
 */
int uname(struct utsname *names);

__EX_END_DECLS

#endif
