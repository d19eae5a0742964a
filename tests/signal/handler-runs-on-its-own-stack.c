/* SPDX-License-Identifier: 0BSD */
/*
 * A handler with SA_ONSTACK runs on the stack that sigaltstack() names, so that
 * an overflow of the other can be survived (POSIX.1-2024 sigaltstack()).
 *
 * expect-stdout: disabled\non its stack\nEPERM inside\nENOMEM\nenabled\n
 */
#include <errno.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static char memory[65536];
static volatile sig_atomic_t inside, refused;

static void handler(int number)
{
	volatile char here;
	stack_t none = { .ss_flags = SS_DISABLE }, now;

	(void)number;
	inside = (uintptr_t)&here >= (uintptr_t)memory &&
		 (uintptr_t)&here < (uintptr_t)memory + sizeof(memory) &&
		 sigaltstack(NULL, &now) == 0 && now.ss_flags == SS_ONSTACK;
	refused = sigaltstack(&none, NULL) == -1 && errno == EPERM;
}

int main(void)
{
	struct sigaction action;
	stack_t stack, old;

	memset(&action, 0, sizeof(action));
	sigaltstack(NULL, &old);
	if (old.ss_flags == SS_DISABLE)
		puts("disabled");
	memset(&stack, 0, sizeof(stack));
	stack.ss_sp = memory;
	stack.ss_size = sizeof(memory);
	sigaltstack(&stack, NULL);
	action.sa_handler = handler;
	action.sa_flags = SA_ONSTACK;
	sigaction(SIGUSR1, &action, NULL);
	raise(SIGUSR1);
	if (inside)
		puts("on its stack");
	if (refused)
		puts("EPERM inside");
	stack.ss_size = 16;
	if (sigaltstack(&stack, NULL) == -1 && errno == ENOMEM)
		puts("ENOMEM");
	sigaltstack(NULL, &old);
	if (old.ss_sp == memory && old.ss_size == sizeof(memory) &&
	    old.ss_flags == 0)
		puts("enabled");
	return 0;
}
