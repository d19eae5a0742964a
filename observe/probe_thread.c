/* SPDX-License-Identifier: 0BSD */
/*
 * Two threads, of which the second is a bare one made by clone().
 *
 * Who might survive waits for the kernel to clear `alive`, which it does as the
 * other thread ends: nothing is left to timing.
 */
#define _GNU_SOURCE
#include "probe.h"

#include <sched.h>
#include <sys/syscall.h>
#include <unistd.h>

enum {
	STACK_BYTES = 65536,
	STATUS_OF_SURVIVOR = 99,
	WAIT_ON_FUTEX = 0, /* FUTEX_WAIT */
	THREAD_FLAGS = CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND |
		       CLONE_THREAD | CLONE_SYSVSEM
};

static _Alignas(16) char stack[STACK_BYTES];
static volatile int alive; /* 0 once the thread that leaves has ended */
static leave_function *next_leave;
static int next_status;

static void die_visibly(void)
{
	alive = 1;
	syscall(SYS_set_tid_address, &alive);
}

static void wait_for_death(void)
{
	while (alive != 0)
		syscall(SYS_futex, &alive, (long)WAIT_ON_FUTEX, 1L, NULL, NULL,
			0L);
	say((const char[]){ LETTER_SURVIVOR, ' ', '\0' });
}

static int survivor(void *argument)
{
	(void)argument;
	wait_for_death();
	if (next_leave)
		next_leave(next_status);
	retire(STATUS_OF_SURVIVOR);
}

static int leaver(void *argument)
{
	(void)argument;
	die_visibly();
	wait_for_go();
	next_leave(next_status);
	retire(STATUS_OF_SURVIVOR);
}

static long start(int (*function)(void *), leave_function *leave, int status)
{
	int thread;

	next_leave = leave;
	next_status = status;
	alive = 1;
	thread = clone(function, stack + sizeof stack, THREAD_FLAGS, NULL);
	return thread > 0 ? thread : 0;
}

long arm_survivor(leave_function *survive, int status)
{
	return start(survivor, survive, status);
}

void be_survived(void)
{
	die_visibly();
}

long arm_leaver(leave_function *leave, int status)
{
	return start(leaver, leave, status);
}

_Noreturn void survive_leaver(void)
{
	wait_for_death();
	retire(STATUS_OF_SURVIVOR);
}
