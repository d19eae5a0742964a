/* SPDX-License-Identifier: 0BSD */
/* exeunt_exit_deadline - how long exit() may take. */
#include <exeunt.h>
#include <signal.h>
#include <time.h>
#include <unistd.h>

#include "calls.h"
#include "chain.h"
#include "complain.h"
#include "steps.h"
#include "syscall.h"
#include "timed.h"

/*
 * SIGRTMIN is the kernel's first real-time signal and two more: the two are
 * the library's, so no program has a handler for this one.
 */
enum { OVERDUE = SIGRTMIN - 1 };

enum {
	THOUSAND = 1000,
	MILLION = 1000000,
	DIGITS = 2 * sizeof(long) + 2 /* of a number in hexadecimal, and 0x */
};

/* include/uapi/asm-generic/siginfo.h: struct sigevent, SIGEV_SIGNAL. */
struct event {
	union sigval value;
	int signal;
	int notify; /* 0: send the signal to the process */
	char rest[64 - sizeof(union sigval) - 2 * sizeof(int)];
};

SECTION(".bss.ex_exit.deadline") static unsigned int allowed;
static int final_status, begun;
static int killer; /* the timer behind the deadline's */

void exeunt_exit_deadline(unsigned int milliseconds, int status)
{
	allowed = milliseconds;
	final_status = status;
}

/* Send a signal in so many milliseconds; by a new timer where it is null. */
static int start(int signal, const int *old, unsigned long long milliseconds)
{
	struct event event = { .signal = signal };
	const struct timespec when[2] = {
		{ 0, 0 }, /* once */
		{ (time_t)(milliseconds / THOUSAND),
		  (long)(milliseconds % THOUSAND) * MILLION },
	};
	int timer = old != NULL ? *old : -1;

	if (old == NULL)
		ex_sys(SYS_timer_create, CLOCK_MONOTONIC, &event, &timer);
	ex_sys(EX_TIMER_SETTIME, timer, 0, when, NULL);
	return timer;
}

/* Write the digits of a number, backwards from `end`. */
static char *digits(unsigned long number, unsigned int base, char *end)
{
	*end = '\0';
	do {
		*--end = "0123456789abcdef"[number % base];
		number /= base;
	} while (number > 0);
	return end;
}

static void overdue(int signal)
{
	char time[3 * sizeof(int) + 1], place[DIGITS + 1];
	const char *what = "";
	char *where = place + DIGITS;
	int kind = __ex_step.kind;
	unsigned long number = __ex_step.where;

	(void)signal;
	start(SIGKILL, &killer, THOUSAND); /* that must not take longer */
	*where = '\0';
	if (kind >= EX_OUTPUT) {
		what = kind == EX_OUTPUT ? ": output to descriptor "
					 : ": input of descriptor ";
		where = digits(number, 10, where);
	} else if (kind != EX_BETWEEN) {
		what = kind == EX_DESTRUCTOR ? ": destructor " : ": handler ";
		where = digits(number, 16, where);
		*--where = 'x';
		*--where = '0';
	}
	__ex_complain((const char *const[]){
		"exeunt: exit takes longer than ",
		digits(allowed, 10, time + sizeof(time) - 1), " ms", what,
		where, "\n", NULL });
	_exit(final_status);
}

/*
 * From now on the time runs; once, however often exit() is called. Nobody can
 * hold SIGKILL up, so it follows if OVERDUE is blocked, or its message.
 */
EXIT_LINK(0) _Noreturn void __ex_start_deadline(int status)
{
	if (allowed != 0 && !begun) {
		struct sigaction action = { .sa_flags = SA_ONSTACK };
		sigset_t only;

		begun = 1;
		action.sa_handler = overdue;
		sigfillset(&action.sa_mask);
		__ex_sigaction(OVERDUE, &action, NULL);
		sigemptyset(&only);
		sigaddset(&only, OVERDUE);
		ex_sys(SYS_rt_sigprocmask, SIG_UNBLOCK, &only, NULL,
		       sizeof(only));
		killer = start(SIGKILL, NULL, allowed + 1ULL * THOUSAND);
		start(OVERDUE, NULL, allowed);
	}
	__ex_after_start_deadline(status);
}
