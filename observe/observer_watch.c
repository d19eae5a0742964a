/* SPDX-License-Identifier: 0BSD */
/* Waiting for processes: the watchdog, and what SIGCHLD tells. */
#define _GNU_SOURCE
#include "observer.h"

#include <signal.h>
#include <unistd.h>

static volatile pid_t watched; /* a process group, or 0 */
static volatile sig_atomic_t hung;

static volatile pid_t ended; /* whom the last SIGCHLD was about */
static volatile int ended_code, ended_status;

static void bark(int signal_number)
{
	(void)signal_number;
	hung = 1;
	if (watched > 0)
		kill(-watched, SIGKILL);
	alarm(1); /* again: one may just be being forked */
}

void watch(pid_t group, unsigned seconds)
{
	hung = 0;
	watched = group;
	signal(SIGALRM, bark);
	alarm(seconds);
}

void watch_no_more(void)
{
	alarm(0);
	watched = 0;
}

bool has_hung(void)
{
	return hung != 0;
}

static void note_ending(int signal_number, siginfo_t *about, void *context)
{
	(void)signal_number;
	(void)context;
	ended = about->si_pid;
	ended_code = about->si_code;
	ended_status = about->si_status;
}

static void mask_children(int how)
{
	sigset_t children;

	sigemptyset(&children);
	sigaddset(&children, SIGCHLD);
	sigprocmask(how, &children, NULL);
}

void expect_children(void)
{
	struct sigaction action = { .sa_flags = SA_SIGINFO };

	action.sa_sigaction = note_ending;
	sigemptyset(&action.sa_mask);
	mask_children(SIG_BLOCK);
	sigaction(SIGCHLD, &action, NULL);
}

void forget_children(void)
{
	mask_children(SIG_UNBLOCK);
	mask_children(SIG_BLOCK);
	ended = 0;
}

struct ending wait_for_ending(pid_t child)
{
	sigset_t none;

	sigemptyset(&none);
	while (ended != child && !hung)
		sigsuspend(&none);
	if (ended != child)
		return (struct ending){ 0 };
	return (struct ending){ .code = ended_code, .status = ended_status };
}
