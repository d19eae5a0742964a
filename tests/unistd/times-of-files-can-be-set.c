/* SPDX-License-Identifier: 0BSD */
/*
 * utimensat() and futimens() set times to the nanosecond, before 1970 and after
 * 2038 (POSIX.1-2024 utimensat()).
 *
 * expect-stdout: 1000000000.123456789 1.5\n1000000000.123456789 2.0\nnow\n
 * expect-stdout: link 7\n
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static void tell(void)
{
	struct stat about;

	stat("file", &about);
	printf("%lld.%ld %lld.%ld\n", (long long)about.st_atim.tv_sec,
	       about.st_atim.tv_nsec, (long long)about.st_mtim.tv_sec,
	       about.st_mtim.tv_nsec);
}

int main(void)
{
	struct timespec times[2] = { { 1000000000, 123456789 }, { 1, 5 } };
	struct stat about;
	int file = open("file", O_RDWR | O_CREAT, 0600);

	utimensat(AT_FDCWD, "file", times, 0);
	tell();
	times[0].tv_nsec = UTIME_OMIT;
	times[1] = (struct timespec){ 2, 0 };
	futimens(file, times);
	tell();
	utimensat(AT_FDCWD, "file", NULL, 0);
	stat("file", &about);
	if (about.st_mtime >= time(NULL) - 60 &&
	    about.st_mtime <= time(NULL) + 1)
		puts("now");
	symlink("file", "link");
	times[0] = times[1] = (struct timespec){ 7, 0 };
	utimensat(AT_FDCWD, "link", times, AT_SYMLINK_NOFOLLOW);
	lstat("link", &about);
	printf("link %d\n", (int)about.st_mtime);
	return 0;
}
