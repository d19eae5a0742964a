/* SPDX-License-Identifier: 0BSD */
/*
 * getcwd() names the directory that chdir() or fchdir() went to, with ERANGE
 * where it does not fit (POSIX.1-2024 getcwd()).
 *
 * expect-stdout: /\n/dev\n/dev\nERANGE\nEINVAL\nENOENT\nENOENT\n
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

int main(void)
{
	char name[4096];
	int here = open(".", O_RDONLY | O_DIRECTORY);
	int device;

	chdir("/");
	puts(getcwd(name, sizeof(name)));
	chdir("dev");
	puts(getcwd(name, sizeof(name)));
	device = open(".", O_RDONLY | O_DIRECTORY);
	chdir("..");
	fchdir(device);
	puts(getcwd(name, 5));
	if (getcwd(name, 4) == NULL && errno == ERANGE)
		puts("ERANGE");
	if (getcwd(name, 0) == NULL && errno == EINVAL)
		puts("EINVAL");
	if (chdir("absent") == -1 && errno == ENOENT)
		puts("ENOENT");
	fchdir(here);
	mkdir("gone", 0700);
	chdir("gone");
	rmdir("../gone");
	if (getcwd(name, sizeof(name)) == NULL && errno == ENOENT)
		puts("ENOENT");
	return 0;
}
