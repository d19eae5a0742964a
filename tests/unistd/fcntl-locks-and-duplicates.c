/* SPDX-License-Identifier: 0BSD */
/*
 * fcntl() locks parts of files against other processes, also far ones,
 * duplicates from a number on and changes flags (POSIX.1-2024 fcntl()).
 *
 * expect-stdout: locked by the parent from 6442450944 for 10\n
 * expect-stdout: EAGAIN or EACCES\nfree\n50\n51 1\nEAGAIN\nEBADF\n
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
	off_t far = (off_t)6 << 30;
	struct flock lock = { .l_type = F_WRLCK,
			      .l_whence = SEEK_SET,
			      .l_start = far,
			      .l_len = 10 };
	int ends[2], file = open("file", O_RDWR | O_CREAT, 0600);
	char byte;

	if (fcntl(file, F_SETLK, &lock) == -1)
		puts("not locked");
	if (fork() == 0) {
		struct flock ask = { .l_type = F_RDLCK,
				     .l_whence = SEEK_SET,
				     .l_start = far + 5,
				     .l_len = 0 };

		fcntl(file, F_GETLK, &ask);
		printf("locked by %s from %lld for %d\n",
		       ask.l_type == F_WRLCK && ask.l_pid == getppid()
			       ? "the parent"
			       : "nobody",
		       (long long)ask.l_start, (int)ask.l_len);
		ask.l_type = F_RDLCK;
		ask.l_start = far + 5;
		ask.l_len = 0;
		if (fcntl(file, F_SETLK, &ask) == -1 &&
		    (errno == EAGAIN || errno == EACCES))
			puts("EAGAIN or EACCES");
		ask.l_start = 0;
		ask.l_len = 100;
		fcntl(file, F_GETLK, &ask);
		puts(ask.l_type == F_UNLCK ? "free" : "not free");
		fflush(stdout);
		_exit(0);
	}
	wait(NULL);
	printf("%d\n", fcntl(file, F_DUPFD, 50));
	printf("%d", fcntl(file, F_DUPFD_CLOEXEC, 50));
	printf(" %d\n", fcntl(51, F_GETFD));
	pipe(ends);
	fcntl(ends[0], F_SETFL, fcntl(ends[0], F_GETFL) | O_NONBLOCK);
	if (read(ends[0], &byte, 1) == -1 && errno == EAGAIN)
		puts("EAGAIN");
	if (fcntl(99, F_GETFD) == -1 && errno == EBADF)
		puts("EBADF");
	return 0;
}
