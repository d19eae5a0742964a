/* SPDX-License-Identifier: 0BSD */
/*
 * The stack has the ABI's alignment in signal handlers, on the program's own
 * stack and on an alternate one.
 *
 * The kernel aligns a frame of n64 and n32 to 16 (arch/mips/include/asm/asm.h:
 * ALMASK), and one of i386 so that the address above its first word is a
 * multiple of 16. qemu 7.2 aligns all to 8: by qemu-mips64 this prints `own 8,
 * alternate 0, detailed 8`, by qemu-i386 `own 12, alternate 4, detailed 12`.
 *
 * emulator-differs: qemu-i386 qemu-mips64 qemu-mips64el qemu-mipsn32
 * emulator-differs: qemu-mipsn32el: align to 8, the kernel to 16
 * expect-stdout: own 0, alternate 0, detailed 0\n
 */
#define _GNU_SOURCE
#include <signal.h>
#include <stdint.h>
#include <stdio.h>

static volatile int in_signal;

static void catch(int number)
{
	_Alignas(__BIGGEST_ALIGNMENT__) char object[64];
	void *volatile hidden = object;

	(void)number;
	in_signal = (int)((uintptr_t)hidden % __BIGGEST_ALIGNMENT__);
}

static void detailed(int number, siginfo_t *information, void *context)
{
	(void)information;
	(void)context;
	catch(number);
}

int main(void)
{
	static char alternate[65536];
	stack_t stack = { .ss_sp = alternate, .ss_size = sizeof alternate };
	struct sigaction action = { 0 };

	signal(SIGUSR1, catch);
	in_signal = -1;
	raise(SIGUSR1);
	printf("own %d, ", in_signal);
	sigaltstack(&stack, NULL);
	action.sa_handler = catch;
	action.sa_flags = SA_ONSTACK;
	sigaction(SIGUSR2, &action, NULL);
	in_signal = -1;
	raise(SIGUSR2);
	printf("alternate %d, ", in_signal);
	action.sa_sigaction = detailed;
	action.sa_flags = SA_SIGINFO;
	sigaction(SIGUSR2, &action, NULL);
	in_signal = -1;
	raise(SIGUSR2);
	printf("detailed %d\n", in_signal);
	return 0;
}
