/* SPDX-License-Identifier: 0BSD */
/*
 * Two threads, of which the second is a bare one made by clone().
 *
 * Who might survive waits for the kernel to clear `alive`, which it does as the
 * other thread ends: nothing is left to timing.
 */
#define _GNU_SOURCE
#include "probe.h"

#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

/* Its name where no call has 32-bit times; no time is given here. */
#ifndef SYS_futex
#define SYS_futex SYS_futex_time64
#endif

enum {
	STACK_BYTES = 65536,
	STATUS_OF_SURVIVOR = 99,
	WAIT_ON_FUTEX = 0, /* FUTEX_WAIT */
	THREAD_FLAGS = CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND |
		       CLONE_THREAD | CLONE_SYSVSEM
};

/* A thread gets the middle of it: some stacks grow upwards. */
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

/*
 * The kernel clears `alive` a little before main counts as ended, and what it
 * then tells the parent depends on who was first. So who is to be the last
 * waits until /proc, where there is one, shows main dead.
 */
static void wait_for_burial(void)
{
	char name[64], text[256];
	const char *end = NULL;

	snprintf(name, sizeof name, "/proc/self/task/%d/stat", (int)getpid());
	do {
		int file = open(name, O_RDONLY | O_CLOEXEC);
		ssize_t size = read(file, text, sizeof text - 1);

		close(file);
		text[size > 0 ? size : 0] = '\0';
		end = strrchr(text, ')'); /* then the state: Z, once dead */
		sched_yield();
	} while (end && end[1] && end[2] != 'Z');
}

static int survivor(void *argument)
{
	(void)argument;
	wait_for_death();
	wait_for_burial();
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
	thread = clone(function, stack + sizeof stack / 2, THREAD_FLAGS, NULL);
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
