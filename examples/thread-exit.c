/* SPDX-License-Identifier: 0BSD */
/*
 * The system call exit ends one thread; _exit() calls exit_group and ends all.
 *
 * There is no thread library here: clone() makes a thread, and the kernel says
 * that one has ended by clearing a word and waking who waits for it. A thread
 * that has set up nothing of its own may call little: write() and _exit() do.
 *
 * expect-stdout: a thread has ended, the process goes on\n
 * expect-stdout: main has ended, the process goes on\n
 * expect-status: 7
 */
#define _GNU_SOURCE
#include <sched.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

/* Its name where no call has 32-bit times; no time is given here. */
#ifndef SYS_futex
#define SYS_futex SYS_futex_time64
#endif

enum { STACK = 65536 };

static const int wait_on_futex = 0; /* FUTEX_WAIT of the futex call */

/* What the kernel asks of threads of one process, and the word to clear. */
static const int thread_flags = CLONE_VM | CLONE_FS | CLONE_FILES |
				CLONE_SIGHAND | CLONE_THREAD | CLONE_SYSVSEM |
				CLONE_PARENT_SETTID | CLONE_CHILD_CLEARTID;

/* The thread in each has not ended yet while its word is not 0. */
static volatile int first_lives, second_lives, main_lives;

/* Each thread gets the middle of one: on some machines they grow upwards. */
static _Alignas(16) char first_stack[STACK], second_stack[STACK];

static void say(const char *text)
{
	if (write(STDOUT_FILENO, text, strlen(text)) < 0)
		_exit(1);
}

static void wait_for_end(volatile int *lives)
{
	int value;

	while ((value = *lives) != 0)
		syscall(SYS_futex, lives, wait_on_futex, value, NULL, NULL, 0);
}

static int first(void *argument)
{
	(void)argument;
	syscall(SYS_exit, 1); /* this thread alone: nobody sees the 1 */
	return 0;
}

static int second(void *argument)
{
	(void)argument;
	wait_for_end(&main_lives);
	say("main has ended, the process goes on\n");
	_exit(7); /* every thread, and the status of the process */
}

static void start(int (*function)(void *), char *stack, volatile int *lives)
{
	if (clone(function, stack + STACK / 2, thread_flags, NULL, lives, NULL,
		  lives) < 0)
		_exit(1);
}

int main(void)
{
	start(first, first_stack, &first_lives);
	wait_for_end(&first_lives);
	say("a thread has ended, the process goes on\n");

	/* Have the kernel clear the word when this thread ends, too. */
	main_lives = 1;
	syscall(SYS_set_tid_address, &main_lives);
	start(second, second_stack, &second_lives);
	syscall(SYS_exit, 2);
	return 0;
}
