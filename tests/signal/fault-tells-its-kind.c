/* SPDX-License-Identifier: 0BSD */
/*
 * A handler learns why an access failed: nothing is mapped there, or what is
 * there may not be written (POSIX.1-2024 <signal.h>).
 *
 * On PowerPC qemu 7.2 has SEGV_MAPERR for all, so that this prints `not mapped`
 * twice, by `qemu-ppc ./fault-tells-its-kind`.
 *
 * emulator-differs: qemu-ppc qemu-ppc64 qemu-ppc64le: calls all not mapped
 * expect-stdout: not mapped\nnot allowed\n
 */
#define _GNU_SOURCE
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>

static sigjmp_buf back;
static volatile int code;

static void handler(int number, siginfo_t *info, void *context)
{
	(void)context;
	code = info->si_code;
	siglongjmp(back, number);
}

static void try(volatile char *place)
{
	code = 0;
	if (sigsetjmp(back, 1) == 0)
		*place = 1;
	puts(code == SEGV_MAPERR   ? "not mapped"
	     : code == SEGV_ACCERR ? "not allowed"
				   : "?");
}

int main(void)
{
	struct sigaction action;

	memset(&action, 0, sizeof(action));
	action.sa_sigaction = handler;
	action.sa_flags = SA_SIGINFO;
	sigaction(SIGSEGV, &action, NULL);
	try((char *)(intptr_t)4096);
	try(mmap(NULL, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
	return 0;
}
