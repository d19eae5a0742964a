/* SPDX-License-Identifier: 0BSD */
/*
 * Constructors and destructors find the thread-local variables of the main
 * thread, which exist as long as it does (C17 6.2.4p4).
 *
 * expect-stdout: constructor 5\nmain 6\nhandler 7\ndestructor 8\n
 */
#include <stdio.h>
#include <stdlib.h>

static _Thread_local volatile int count = 5;

static void say(const char *who)
{
	printf("%s %d\n", who, count++);
}

__attribute__((constructor)) static void constructor(void)
{
	say("constructor");
}

__attribute__((destructor)) static void destructor(void)
{
	say("destructor");
}

static void handler(void)
{
	say("handler");
}

int main(void)
{
	say("main");
	atexit(handler);
	return 0;
}
