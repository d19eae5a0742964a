/* SPDX-License-Identifier: 0BSD */
/*
 * link(), symlink(), rename(), unlink(), mkdir() and rmdir() change names and
 * nothing else, and say why they cannot (POSIX.1-2024).
 *
 * expect-stdout: content abc\nsays file\ncut fi\nEEXIST\nrenamed\nreplaced\n
 * expect-stdout: unlinked\n
 * expect-stdout: ENOTEMPTY\nremoved\nENOENT\nENOTDIR\nEINVAL\nEISDIR or EPERM\n
 * expect-stdout: at ok\n
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

int main(void)
{
	char text[16];
	int file = open("file", O_RDWR | O_CREAT, 0600);
	int directory;

	write(file, "abc", 3);
	link("file", "twin");
	memset(text, 0, sizeof(text));
	file = open("twin", O_RDONLY);
	read(file, text, sizeof(text));
	printf("content %s\n", text);
	symlink("file", "link");
	memset(text, 0, sizeof(text));
	readlink("link", text, sizeof(text));
	printf("says %s\n", text);
	memset(text, 0, sizeof(text));
	readlink("link", text, 2);
	printf("cut %s\n", text);
	if (link("file", "twin") == -1 && errno == EEXIST)
		puts("EEXIST");
	if (rename("twin", "other") == 0 && access("twin", F_OK) == -1 &&
	    access("other", F_OK) == 0)
		puts("renamed");
	if (rename("link", "other") == 0 &&
	    readlink("other", text, sizeof(text)) == 4)
		puts("replaced");
	if (unlink("other") == 0 && access("file", F_OK) == 0)
		puts("unlinked");
	mkdir("sub", 0700);
	mkdir("sub/inner", 0700);
	if (rmdir("sub") == -1 && errno == ENOTEMPTY)
		puts("ENOTEMPTY");
	rmdir("sub/inner");
	if (rmdir("sub") == 0 && access("sub", F_OK) == -1)
		puts("removed");
	if (unlink("absent") == -1 && errno == ENOENT)
		puts("ENOENT");
	if (rmdir("file") == -1 && errno == ENOTDIR)
		puts("ENOTDIR");
	if (readlink("file", text, sizeof(text)) == -1 && errno == EINVAL)
		puts("EINVAL");
	mkdir("sub", 0700);
	if (unlink("sub") == -1 && (errno == EISDIR || errno == EPERM))
		puts("EISDIR or EPERM");
	directory = open("sub", O_RDONLY | O_DIRECTORY);
	if (mkdirat(directory, "a", 0700) == 0 &&
	    symlinkat("target", directory, "s") == 0 &&
	    linkat(directory, "s", AT_FDCWD, "t", 0) == 0 &&
	    readlinkat(directory, "s", text, sizeof(text)) == 6 &&
	    unlinkat(directory, "s", 0) == 0 &&
	    unlinkat(directory, "a", AT_REMOVEDIR) == 0 && rmdir("sub") == 0)
		puts("at ok");
	return 0;
}
