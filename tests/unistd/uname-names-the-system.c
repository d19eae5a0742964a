/* SPDX-License-Identifier: 0BSD */
/*
 * uname() and gethostname() tell the system and the host (POSIX.1-2024).
 *
 * expect-stdout: Linux\nnames ok\nhost ok\n0\n
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>
#include <sys/utsname.h>
#include <unistd.h>

int main(void)
{
	struct utsname names;
	char host[256];

	uname(&names);
	puts(names.sysname);
	if (names.release[0] >= '1' && names.release[0] <= '9' &&
	    names.machine[0] && names.version[0])
		puts("names ok");
	printf("%s\n", gethostname(host, sizeof(host)) == 0 &&
				       strcmp(host, names.nodename) == 0
			       ? "host ok"
			       : "?");
	printf("%d\n", gethostname(host, strlen(names.nodename) + 1));
	return 0;
}
