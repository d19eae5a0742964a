/* SPDX-License-Identifier: 0BSD */
/*
 * Positions are 64 bits wide on every target (POSIX.1-2024 fseeko()).
 *
 * n32's kernel takes and gives an offset in one register of 64 bits; qemu 7.2
 * sees 32 of them. After fseeko(file, (off_t)1 << 40, SEEK_SET)
 * `qemu-mipsn32 -strace` shows `lseek(3,0,SEEK_SET) = 0`.
 *
 * emulator-differs: qemu-mipsn32 qemu-mipsn32el: see 32 bits of 64
 * with-cflags: -D_FILE_OFFSET_BITS=64
 * expect-stdout: 1099511627776 x 1099511627777\n
 */
#define _GNU_SOURCE
#include <stdio.h>

int main(void)
{
	FILE *file = fopen("file", "w+");
	off_t far = (off_t)1 << 40;

	fseeko(file, far, SEEK_SET);
	putc('x', file);
	fflush(file);
	fseeko(file, -1, SEEK_END);
	printf("%lld ", (long long)ftello(file));
	printf("%c ", getc(file));
	printf("%lld\n", (long long)ftello(file));
	return 0;
}
