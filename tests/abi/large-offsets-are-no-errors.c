/* SPDX-License-Identifier: 0BSD */
/*
 * Only -4095 to -1 are errors: an offset whose low half looks like one, or
 * above 32 bits, is a result (POSIX.1-2024 lseek()).
 *
 * n32's kernel takes and gives an offset in one register of 64 bits; qemu 7.2
 * sees 32 of them. After lseek(file, 0xffffffffll, SEEK_SET)
 * `qemu-mipsn32 -strace` shows `lseek(3,-1,SEEK_SET) = -1 errno=22`.
 *
 * emulator-differs: qemu-mipsn32 qemu-mipsn32el: see 32 bits of 64
 * with-cflags: -D_FILE_OFFSET_BITS=64
 * expect-stdout: 4294967295 4294963201 4294967294 1099511627775\n
 * expect-stdout: far: x at 8589934593, size 8589934594\n
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

int main(void)
{
	char byte = '?';
	struct stat status;
	int file = open("file", O_RDWR | O_CREAT, 0600);

	printf("%lld ", (long long)lseek(file, 0xffffffffll, SEEK_SET));
	printf("%lld ", (long long)lseek(file, -0xffell, SEEK_CUR));
	printf("%lld ", (long long)lseek(file, 0xfffffffell, SEEK_SET));
	printf("%lld\n", (long long)lseek(file, 0xffffffffffll, SEEK_SET));
	pwrite(file, "x", 1, 0x200000001ll);
	pread(file, &byte, 1, 0x200000001ll);
	fstat(file, &status);
	printf("far: %c at %lld, size %lld\n", byte, 0x200000001ll,
	       (long long)status.st_size);
	return 0;
}
