/* SPDX-License-Identifier: 0BSD */
/* faccessat - ask whether a file whose path counts from a directory may be. */
#include <unistd.h>

#include "syscall.h"

/* The older call knows no flags, the newer one came with Linux 5.8. */
int faccessat(int directory, const char *path, int how, int flags)
{
	long result;

	if (flags == 0)
		result = ex_sys(SYS_faccessat, directory, path, how);
	else
		result = ex_sys(SYS_faccessat2, directory, path, how, flags);
	return (int)__ex_ret(result);
}
