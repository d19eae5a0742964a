/* SPDX-License-Identifier: 0BSD */
/*
 * mmap() gives zeros, shares files, keeps private changes private and begins at
 * an offset; mremap(), mprotect() and munmap() change it (POSIX.1-2024 mmap()).
 *
 * expect-stdout: zero\nwritten to the file\nprivate stays private\n
 * expect-stdout: second page\nlonger\n
 * expect-stdout: read only\nunmapped\nEINVAL\nEINVAL\nEBADF\nadvice ok\n
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static sigjmp_buf back;

static void fault(int signal)
{
	siglongjmp(back, signal);
}

int main(void)
{
	long page = sysconf(_SC_PAGESIZE);
	char byte = 0, *memory, *view;
	int file;

	signal(SIGSEGV, fault);
	signal(SIGBUS, fault);
	memory = mmap(NULL, page, PROT_READ | PROT_WRITE,
		      MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (memory != MAP_FAILED && memory[0] == 0 && memory[page - 1] == 0)
		puts("zero");
	file = open("file", O_RDWR | O_CREAT, 0600);
	ftruncate(file, 2 * page);
	pwrite(file, "second", 6, page);
	view = mmap(NULL, page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
	view[1] = 'x';
	msync(view, page, MS_SYNC);
	pread(file, &byte, 1, 1);
	if (byte == 'x')
		puts("written to the file");
	munmap(view, page);
	view = mmap(NULL, page, PROT_READ | PROT_WRITE, MAP_PRIVATE, file, 0);
	view[1] = 'y';
	pread(file, &byte, 1, 1);
	if (byte == 'x')
		puts("private stays private");
	munmap(view, page);
	view = mmap(NULL, page, PROT_READ, MAP_SHARED, file, page);
	if (memcmp(view, "second", 6) == 0)
		puts("second page");
	memory[page - 1] = 'm';
	memory = mremap(memory, page, 4 * page, MREMAP_MAYMOVE);
	if (memory != MAP_FAILED && memory[page - 1] == 'm') {
		memory[4 * page - 1] = 1;
		puts("longer");
	}
	mprotect(memory, page, PROT_READ);
	if (sigsetjmp(back, 1) == 0)
		*(volatile char *)memory = 1;
	else if (memory[0] == 0)
		puts("read only");
	munmap(memory, 4 * page);
	if (sigsetjmp(back, 1) == 0)
		byte = *(volatile char *)memory;
	else
		puts("unmapped");
	if (mmap(NULL, page, PROT_READ, MAP_SHARED, file, 1) == MAP_FAILED &&
	    errno == EINVAL)
		puts("EINVAL");
	if (munmap(view + 1, page) == -1 && errno == EINVAL)
		puts("EINVAL");
	if (mmap(NULL, page, PROT_READ, MAP_SHARED, 99, 0) == MAP_FAILED &&
	    errno == EBADF)
		puts("EBADF");
	if (madvise(view, page, MADV_DONTNEED) == 0)
		puts("advice ok");
	return 0;
}
