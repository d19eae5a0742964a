/* SPDX-License-Identifier: 0BSD */
/*
 * A fault because the stack is full reaches a handler on another stack
 * (POSIX.1-2024 sigaltstack()).
 *
 * expect-stdout: survived\n
 */
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>

static char memory[65536];
static sigjmp_buf back;

static void handler(int number)
{
	siglongjmp(back, number);
}

__attribute__((noinline)) static int deep(volatile char *above)
{
	volatile char here[4096];

	here[0] = *above;
	return deep(here) + here[1];
}

int main(void)
{
	struct sigaction action;
	struct rlimit limit;
	stack_t stack;
	volatile char top = 0;

	getrlimit(RLIMIT_STACK, &limit);
	if (limit.rlim_cur > 64 << 20) {
		puts("SKIP the stack has no limit here");
		return 77;
	}
	memset(&action, 0, sizeof(action));
	memset(&stack, 0, sizeof(stack));
	stack.ss_sp = memory;
	stack.ss_size = sizeof(memory);
	sigaltstack(&stack, NULL);
	action.sa_handler = handler;
	action.sa_flags = SA_ONSTACK;
	sigaction(SIGSEGV, &action, NULL);
	sigaction(SIGBUS, &action, NULL);
	if (sigsetjmp(back, 1) == 0)
		return deep(&top);
	puts("survived");
	return 0;
}
