/* SPDX-License-Identifier: 0BSD */
/*
 * A handler on an alternate stack may leave by _exit() when a thread has used
 * up its own (POSIX.1-2024 sigaltstack(), _exit()).
 *
 * expect-status: 5
 * expect-stdout: out of stack
 */
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static _Alignas(16) char alternate[65536];
static int (*volatile again)(volatile char *);

static void handler(int number)
{
	(void)number;
	write(1, "out of stack", 12);
	_exit(5);
}

static int overflow(volatile char *caller)
{
	volatile char block[200];

	block[0] = *caller;
	block[199] = 1;
	return again(block) + block[199];
}

static void *function(void *argument)
{
	stack_t stack = { 0 };
	volatile char start = 0;

	stack.ss_sp = alternate;
	stack.ss_size = sizeof(alternate);
	sigaltstack(&stack, NULL);
	again(&start);
	return argument;
}

int main(void)
{
	struct sigaction action = { 0 };
	pthread_attr_t attributes;
	pthread_t thread;

	again = overflow;
	action.sa_handler = handler;
	action.sa_flags = SA_ONSTACK;
	sigaction(SIGSEGV, &action, NULL);
	sigaction(SIGBUS, &action, NULL);
	pthread_attr_init(&attributes);
	pthread_attr_setstacksize(&attributes, 1 << 17);
	if (pthread_create(&thread, &attributes, function, NULL) != 0)
		return 1;
	pthread_join(thread, NULL);
	return 2;
}
