/* SPDX-License-Identifier: 0BSD */
/*
 * Two threads.
 *
 * Who might survive waits for the end of the other one: for the kernel to
 * clear `alive`, where the other leaves by a way that the library does not
 * see; else for the library to say so, for which it may need the kernel's
 * word itself. Nothing is left to timing.
 */
#define _GNU_SOURCE
#include "probe.h"

#include <fcntl.h>
#include <pthread.h>
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
	STATUS_OF_SURVIVOR = 99,
	WAIT_ON_FUTEX = 0, /* FUTEX_WAIT */
};

static volatile int alive; /* 0 once the thread that leaves has ended */
static leave_function *next_leave;
static int next_status;
static int started[2]; /* a pipe for the second thread's ID */
static pthread_t main_thread, second_thread;

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

static void tell_thread_id(void)
{
	long thread = syscall(SYS_gettid);

	arm_thread(2);
	if (write(started[1], &thread, sizeof thread) != sizeof thread)
		retire(1);
}

static void *survivor(void *argument)
{
	(void)argument;
	tell_thread_id();
	if (next_leave == end_thread) {
		pthread_join(main_thread, NULL);
		alive = 0;
	}
	wait_for_death();
	wait_for_burial();
	if (next_leave == end_thread)
		return NULL;
	if (next_leave)
		next_leave(next_status);
	retire(STATUS_OF_SURVIVOR);
}

static void *leaver(void *argument)
{
	(void)argument;
	tell_thread_id();
	die_visibly();
	wait_for_go();
	next_leave(next_status);
	retire(STATUS_OF_SURVIVOR);
}

static void *early_leaver(void *argument)
{
	(void)argument;
	tell_thread_id();
	wait_for_go();
	return NULL;
}

static long start(void *(*function)(void *), leave_function *leave, int status)
{
	long thread;

	next_leave = leave;
	next_status = status;
	alive = 1;
	main_thread = pthread_self();
	if (pipe(started) != 0)
		retire(1);
	if (pthread_create(&second_thread, NULL, function, NULL) != 0)
		thread = 0;
	else if (read(started[0], &thread, sizeof thread) != sizeof thread)
		retire(1);
	close(started[0]);
	close(started[1]);
	return thread;
}

long arm_survivor(leave_function *survive, int status)
{
	return start(survivor, survive, status);
}

/* A thread that ends by the library has that to look after it. */
void be_survived(void)
{
	if (next_leave != end_thread)
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

long arm_early_leaver(void)
{
	return start(early_leaver, NULL, 0);
}

void outlive_leaver(void)
{
	if (pthread_join(second_thread, NULL) != 0)
		retire(1);
}

void end_thread(int status)
{
	(void)status;
	pthread_exit(NULL);
}
