/* SPDX-License-Identifier: 0BSD */
/* mknodat - make a file whose path counts from a directory. */
#include <sys/stat.h>

#include "calls.h"
#include "syscall.h"

/* The kernel's device has the 32 bits that are the low ones here. */
int __ex_mknodat(int directory, const char *path, mode_t mode, dev_t device)
{
	return (int)__ex_ret(
		ex_sys(SYS_mknodat, directory, path, mode, device));
}

PUBLIC(mknodat, __ex_mknodat);
