/* SPDX-License-Identifier: 0BSD */
/*
 * A handler of SIGSEGV learns the address, or at least its page, and may leave
 * by siglongjmp(), after which the signal is not blocked (POSIX.1-2024
 * sigaction(), siglongjmp()).
 *
 * expect-stdout: at 4096, not mapped\nat 8192, not mapped\nat the memory\n
 */
#define _GNU_SOURCE
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>

static sigjmp_buf back;
static siginfo_t kept;

static void handler(int number, siginfo_t *info, void *context)
{
	(void)context;
	kept = *info;
	siglongjmp(back, number);
}

int main(void)
{
	struct sigaction action;
	char *volatile memory;

	memset(&action, 0, sizeof(action));
	action.sa_sigaction = handler;
	action.sa_flags = SA_SIGINFO;
	sigaction(SIGSEGV, &action, NULL);
	for (volatile intptr_t place = 4096; place <= 8192; place += 4096) {
		if (sigsetjmp(back, 1) == 0)
			*(volatile char *)place = 1;
		else
			printf("at %d, %s\n", (int)(intptr_t)kept.si_addr,
			       kept.si_code == SEGV_MAPERR ? "not mapped"
							   : "?");
	}
	memory =
		mmap(NULL, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (sigsetjmp(back, 1) == 0)
		*(volatile char *)memory = 1;
	else if (kept.si_addr == memory)
		puts("at the memory");
	return 0;
}
