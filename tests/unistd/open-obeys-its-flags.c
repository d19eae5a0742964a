/* SPDX-License-Identifier: 0BSD */
/*
 * open() creates with the mode less the umask, and obeys O_EXCL, O_TRUNC,
 * O_APPEND, O_DIRECTORY, O_NOFOLLOW and O_CLOEXEC (POSIX.1-2024 open()).
 *
 * expect-stdout: mode 640\nEEXIST\nappended 6\ntruncated 0\nENOENT\nENOTDIR\n
 * expect-stdout: EISDIR\nELOOP\n
 * expect-stdout: close on exec\nread only\ncreat 200\nopenat ok\n
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

int main(void)
{
	struct stat about;
	int file, directory;

	umask(027);
	file = open("file", O_WRONLY | O_CREAT | O_EXCL, 0666);
	fstat(file, &about);
	printf("mode %o\n", (unsigned)about.st_mode & 07777);
	if (open("file", O_WRONLY | O_CREAT | O_EXCL, 0666) == -1 &&
	    errno == EEXIST)
		puts("EEXIST");
	write(file, "abc", 3);
	close(file);
	file = open("file", O_WRONLY | O_APPEND);
	lseek(file, 0, SEEK_SET);
	write(file, "def", 3);
	fstat(file, &about);
	printf("appended %d\n", (int)about.st_size);
	close(file);
	file = open("file", O_RDWR | O_TRUNC);
	fstat(file, &about);
	printf("truncated %d\n", (int)about.st_size);
	close(file);
	if (open("absent", O_RDONLY) == -1 && errno == ENOENT)
		puts("ENOENT");
	if (open("file", O_RDONLY | O_DIRECTORY) == -1 && errno == ENOTDIR)
		puts("ENOTDIR");
	if (open(".", O_WRONLY) == -1 && errno == EISDIR)
		puts("EISDIR");
	symlink("file", "link");
	if (open("link", O_RDONLY | O_NOFOLLOW) == -1 && errno == ELOOP)
		puts("ELOOP");
	file = open("link", O_RDONLY | O_CLOEXEC);
	if (fcntl(file, F_GETFD) == FD_CLOEXEC)
		puts("close on exec");
	if ((fcntl(file, F_GETFL) & O_ACCMODE) == O_RDONLY)
		puts("read only");
	close(file);
	umask(0);
	file = creat("created", 0200);
	fstat(file, &about);
	printf("creat %o\n", (unsigned)about.st_mode & 07777);
	mkdir("sub", 0755);
	directory = open("sub", O_RDONLY | O_DIRECTORY);
	file = openat(directory, "inner", O_WRONLY | O_CREAT, 0644);
	if (file >= 0 && stat("sub/inner", &about) == 0)
		puts("openat ok");
	return 0;
}
