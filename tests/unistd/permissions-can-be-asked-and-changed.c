/* SPDX-License-Identifier: 0BSD */
/*
 * chmod(), fchmod() and umask() change permissions; access() asks for them
 * (POSIX.1-2024).
 *
 * expect-stdout: 4711\n600\n22\n77\nmay read\nmay not execute\nENOENT\n
 * expect-stdout: faccessat ok\nchown ok\n
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

static unsigned mode(void)
{
	struct stat about;

	stat("file", &about);
	return about.st_mode & 07777;
}

int main(void)
{
	int file = open("file", O_RDWR | O_CREAT, 0600);

	chmod("file", 04711);
	printf("%o\n", mode());
	fchmod(file, 0600);
	printf("%o\n", mode());
	umask(022);
	printf("%o\n", (unsigned)umask(077));
	printf("%o\n", (unsigned)umask(0));
	if (access("file", R_OK | W_OK) == 0)
		puts("may read");
	if (access("file", X_OK) == -1 && errno == EACCES)
		puts("may not execute");
	if (access("absent", F_OK) == -1 && errno == ENOENT)
		puts("ENOENT");
	if (faccessat(AT_FDCWD, "file", R_OK, 0) == 0)
		puts("faccessat ok");
	if (chown("file", (uid_t)-1, (gid_t)-1) == 0 &&
	    fchown(file, geteuid(), getegid()) == 0 &&
	    lchown("file", geteuid(), (gid_t)-1) == 0)
		puts("chown ok");
	return 0;
}
