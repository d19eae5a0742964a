/* SPDX-License-Identifier: 0BSD */
/*
 * execvp() takes the first file in PATH that can be run, passes over those that
 * cannot, and tells EACCES rather than ENOENT (POSIX.1-2024 exec).
 *
 * references-differ: musl: it gives no files to the shell
 * expect-stdout: found here\n
 * expect-stdout: found in the current directory\n
 * expect-stdout: by its path\n
 * expect-stdout: script zero one two\n
 * expect-stdout: EACCES\nENOENT\nENOENT\nENOENT\n
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static void make(const char *path, int mode, const char *text)
{
	int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);

	write(file, text, strlen(text));
	close(file);
	chmod(path, mode);
}

static void run(const char *search, const char *name)
{
	char *arguments[] = { "zero", "one", "two", NULL };

	if (fork() == 0) {
		if (search)
			setenv("PATH", search, 1);
		execvp(name, arguments);
		write(1, errno == EACCES ? "EACCES\n" : "ENOENT\n", 7);
		_exit(errno == EACCES || errno == ENOENT ? 0 : 127);
	}
	wait(NULL);
}

int main(void)
{
	mkdir("denied", 0755);
	mkdir("here", 0755);
	make("file", 0644, "");
	make("denied/tool", 0644, "#!/bin/sh\necho wrong\n");
	make("here/tool", 0755, "#!/bin/sh\necho found here\n");
	make("local", 0755, "#!/bin/sh\necho found in the current directory\n");
	make("here/script", 0755, "echo script zero $1 $2\n");

	run("absent:file:denied:here", "tool");
	run("absent:", "local");
	{
		char *arguments[] = { "x", NULL };

		make("here/direct", 0755, "#!/bin/sh\necho by its path\n");
		if (fork() == 0) {
			execvp("here/direct", arguments);
			_exit(127);
		}
		wait(NULL);
	}
	run("here", "script");
	run("absent:denied:file", "tool");
	run("absent:file", "tool");
	run("here", "");
	run("here", "nothing");
	return 0;
}
