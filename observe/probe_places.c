/* SPDX-License-Identifier: 0BSD */
/* Where the way out is taken: in which process, in which thread. */
#define _GNU_SOURCE
#include "probe.h"

#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static void in_main(leave_function *leave, int status)
{
	arm_orphan();
	announce(arm_survivor(NULL, 0));
	wait_for_go();
	be_survived();
	leave(status);
}

static void in_only_thread(leave_function *leave, int status)
{
	arm_orphan();
	announce(0);
	wait_for_go();
	leave(status);
}

static void in_main_first(leave_function *leave, int status,
			  leave_function *survive, int survivor_status)
{
	long second;

	arm_orphan();
	second = arm_survivor(survive, survivor_status);
	if (second == 0) {
		say(WORD_CANNOT "\n");
		retire(0);
	}
	announce(second);
	wait_for_go();
	be_survived();
	leave(status);
}

static void in_main_outlived(leave_function *leave, int status)
{
	in_main_first(leave, status, raw_exit_group, status + 2);
}

static void in_every_thread(leave_function *leave, int status)
{
	in_main_first(leave, status, leave, status);
}

static void in_last_thread(leave_function *leave, int status)
{
	long second;

	arm_orphan();
	second = arm_early_leaver();
	if (second == 0) {
		say(WORD_CANNOT "\n");
		retire(0);
	}
	announce(second);
	outlive_leaver();
	leave(status);
}

static void in_second_thread(leave_function *leave, int status)
{
	long second;

	arm_orphan();
	second = arm_leaver(leave, status);
	if (second == 0) {
		say(WORD_CANNOT "\n");
		retire(0);
	}
	announce(second);
	survive_leaver();
}

/*
 * The parent prints its copy of what is buffered and is gone, leaving no other
 * trace: what is seen besides that is the child's doing.
 */
static void in_forked_child(leave_function *leave, int status)
{
	pid_t child = fork();

	if (child == 0) {
		in_main(leave, status);
	} else {
		flush_streams();
		retire(child < 0);
	}
}

static void in_vforked_child(leave_function *leave, int status)
{
	siginfo_t ended;
	pid_t child = vfork();

	if (child == 0) {
		announce(0);
		wait_for_go();
		leave(status);
	}
	/* An emulator may let both go on at once; the child is first. */
	waitid(P_PID, (id_t)child, &ended, WEXITED | WNOWAIT);
	flush_streams();
	retire(child < 0);
}

static const struct {
	const char *name;
	place_function *go;
} places[] = {
	{ "main", in_main },
	{ "alone", in_only_thread },
	{ "outlived", in_main_outlived },
	{ "every", in_every_thread },
	{ "last", in_last_thread },
	{ "thread", in_second_thread },
	{ "forked", in_forked_child },
	{ "vforked", in_vforked_child },
};

place_function *place_named(const char *name)
{
	for (size_t i = 0; i < sizeof places / sizeof places[0]; i++)
		if (strcmp(places[i].name, name) == 0)
			return places[i].go;
	return NULL;
}
