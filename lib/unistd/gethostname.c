/* SPDX-License-Identifier: 0BSD */
/* gethostname - this machine's name in its network. */
#include <errno.h>
#include <sys/utsname.h>
#include <unistd.h>

#include "syscall.h"

int gethostname(char *name, size_t size)
{
	struct utsname names;
	long result = ex_sys(SYS_uname, &names);

	for (size_t i = 0; result == 0; i++) {
		if (i == size)
			return (int)__ex_ret(-ENAMETOOLONG);
		name[i] = names.nodename[i];
		if (!name[i])
			break;
	}
	return (int)__ex_ret(result);
}
