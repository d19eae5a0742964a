/* SPDX-License-Identifier: 0BSD */
/*
 * stat() and its kin tell type, permissions, size, links, device and times
 * (POSIX.1-2024 stat(), lstat(), fstat(), fstatat()).
 *
 * expect-stdout: file: regular 644 size 10 links 2\n
 * expect-stdout: blocks and times ok\n
 * expect-stdout: directory: yes\nlink: yes size 4\nthrough link: regular\n
 * expect-stdout: fifo: yes\n
 * expect-stdout: null: device 1 3\nsame inode\nENOENT\nENOTDIR\nEBADF\nEBADF\n
 * expect-stdout: fstatat ok\n
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <time.h>
#include <unistd.h>

int main(void)
{
	struct stat about, other;
	struct timespec now;
	int file;

	umask(022);
	file = open("file", O_RDWR | O_CREAT, 0666);
	write(file, "0123456789", 10);
	link("file", "twin");
	stat("file", &about);
	printf("file: %s %o size %d links %d\n",
	       S_ISREG(about.st_mode) ? "regular" : "?",
	       (unsigned)about.st_mode & 07777, (int)about.st_size,
	       (int)about.st_nlink);
	clock_gettime(CLOCK_REALTIME, &now);
	if (about.st_blksize > 0 && about.st_blocks >= 0 &&
	    about.st_mtime <= now.tv_sec + 1 &&
	    about.st_mtime >= now.tv_sec - 60 && about.st_mtim.tv_nsec >= 0 &&
	    about.st_mtim.tv_nsec < 1000000000 &&
	    about.st_ctime == about.st_mtime && about.st_uid == geteuid())
		puts("blocks and times ok");
	stat(".", &other);
	printf("directory: %s\n", S_ISDIR(other.st_mode) ? "yes" : "no");
	symlink("file", "link");
	lstat("link", &other);
	printf("link: %s size %d\n", S_ISLNK(other.st_mode) ? "yes" : "no",
	       (int)other.st_size);
	stat("link", &other);
	printf("through link: %s\n", S_ISREG(other.st_mode) ? "regular" : "?");
	mkfifo("fifo", 0600);
	stat("fifo", &other);
	printf("fifo: %s\n", S_ISFIFO(other.st_mode) ? "yes" : "no");
	stat("/dev/null", &other);
	printf("null: %s %u %u\n", S_ISCHR(other.st_mode) ? "device" : "?",
	       (unsigned)major(other.st_rdev), (unsigned)minor(other.st_rdev));
	fstat(file, &other);
	if (other.st_ino == about.st_ino && other.st_dev == about.st_dev)
		puts("same inode");
	if (stat("absent", &other) == -1 && errno == ENOENT)
		puts("ENOENT");
	if (stat("file/x", &other) == -1 && errno == ENOTDIR)
		puts("ENOTDIR");
	if (fstat(99, &other) == -1 && errno == EBADF)
		puts("EBADF");
	if (fstat(AT_FDCWD, &other) == -1 && errno == EBADF)
		puts("EBADF");
	if (fstatat(AT_FDCWD, "link", &other, AT_SYMLINK_NOFOLLOW) == 0 &&
	    S_ISLNK(other.st_mode))
		puts("fstatat ok");
	return 0;
}
