/* SPDX-License-Identifier: 0BSD */
/*
 * Files beyond 4 GiB can be sought in, read, written, measured and cut on every
 * target (POSIX.1-2024 lseek(), pread(), pwrite(), ftruncate(), truncate()).
 *
 * n32's kernel takes and gives an offset in one register of 64 bits; qemu 7.2
 * sees 32 of them. After lseek(file, ((off_t)5 << 30) + 5, SEEK_SET)
 * `qemu-mipsn32 -strace` shows `lseek(3,1073741829,SEEK_SET)`.
 *
 * emulator-differs: qemu-mipsn32 qemu-mipsn32el: see 32 bits of 64
 * expect-stdout: 5368709125\n5368709130\n5368709130\nabc\nxyz\n5368709125\n
 * expect-stdout: 5368709135\n
 * expect-stdout: 4294967301\n4294967303\n4294967300\nEINVAL\nESPIPE\n
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

static void tell(off_t number)
{
	printf("%lld\n", (long long)number);
}

int main(void)
{
	off_t far = ((off_t)5 << 30) + 5;
	struct stat about;
	char text[4] = "";
	int file = open("file", O_RDWR | O_CREAT, 0600);

	tell(lseek(file, far, SEEK_SET));
	if (write(file, "abcde", 5) != 5) {
		puts("SKIP no files of 5 GiB here");
		return 77;
	}
	tell(lseek(file, 0, SEEK_CUR));
	fstat(file, &about);
	tell(about.st_size);
	pread(file, text, 3, far);
	puts(text);
	pwrite(file, "xyz", 3, far + 7);
	pread(file, text, 3, far + 7);
	puts(text);
	tell(lseek(file, -5, SEEK_CUR));
	tell(lseek(file, 0, SEEK_END));
	ftruncate(file, ((off_t)4 << 30) + 5);
	tell(lseek(file, 0, SEEK_END));
	truncate("file", ((off_t)4 << 30) + 7);
	stat("file", &about);
	tell(about.st_size);
	tell(lseek(file, ((off_t)4 << 30) + 4, SEEK_SET));
	if (lseek(file, -1, SEEK_SET) == -1 && errno == EINVAL)
		puts("EINVAL");
	pipe((int[2]){ 0, 0 });
	{
		int ends[2];

		pipe(ends);
		if (lseek(ends[0], 0, SEEK_CUR) == -1 && errno == ESPIPE)
			puts("ESPIPE");
	}
	return 0;
}
