/* SPDX-License-Identifier: 0BSD */
/* Handlers of every kind, each saying in the log that it ran. */
#define _GNU_SOURCE
#include "probe.h"

#include <pthread.h>
#include <stdlib.h>

/* A weak reference alone brings nothing out of a static library. */
#if defined __GLIBC__ || defined __EXEUNT__
#define MAY_LACK_ON_EXIT
#else
#define MAY_LACK_ON_EXIT __attribute__((__weak__))
#endif
#if defined __GLIBC__ || defined __EXEUNT__
#define MAY_LACK_THREAD_LOCAL
#else
#define MAY_LACK_THREAD_LOCAL __attribute__((__weak__))
#endif

MAY_LACK_ON_EXIT int on_exit(void (*function)(int, void *), void *argument);
int __cxa_atexit(void (*function)(void *), void *argument, void *object);
MAY_LACK_THREAD_LOCAL int __cxa_thread_atexit_impl(void (*function)(void *),
						   void *argument,
						   void *object);

static int (*const register_on_exit)(void (*)(int, void *), void *) = on_exit;
static int (*const register_thread_local)(void (*)(void *), void *,
					  void *) = __cxa_thread_atexit_impl;

static char object; /* stands for the program; glibc asks for an address */
static int status_expected; /* what on_exit handlers are to be told */
static int exits_again;
static pthread_key_t key;

static void say_atexit_first(void)
{
	say("a1 ");
}

static void say_on_exit(int status, void *argument)
{
	(void)argument;
	say(status == status_expected ? "o2 " : "o2? ");
}

static void say_cxa(void *argument)
{
	(void)argument;
	say("c3 ");
}

static void say_atexit_last(void)
{
	say("a4 ");
	if (exits_again)
		exit(status_expected);
}

static void say_quick_first(void)
{
	say("q1 ");
}

static void say_quick_last(void)
{
	say("q2 ");
}

static void say_thread_local(void *number)
{
	say_number('t', *(const int *)number);
}

static void say_key(void *number)
{
	say_number('k', *(const int *)number);
}

__attribute__((__destructor__)) static void say_fini_first(void)
{
	say("f1 ");
}

__attribute__((__destructor__)) static void say_fini_last(void)
{
	say("f2 ");
}

const char *lacks(void)
{
	if (register_on_exit && register_thread_local)
		return "-";
	if (register_on_exit)
		return "t";
	return register_thread_local ? "o" : "ot";
}

void arm_thread(int number)
{
	static int numbers[] = { 0, 1, 2 };

	if (pthread_setspecific(key, &numbers[number]) != 0)
		retire(1);
	if (register_thread_local &&
	    register_thread_local(say_thread_local, &numbers[number],
				  &object) != 0)
		retire(1);
}

void arm_handlers(int status)
{
	int failed = atexit(say_atexit_first);

	status_expected = status;
	if (register_on_exit)
		failed |= register_on_exit(say_on_exit, NULL);
	failed |= __cxa_atexit(say_cxa, NULL, &object);
	failed |= atexit(say_atexit_last);
	failed |= at_quick_exit(say_quick_first);
	failed |= at_quick_exit(say_quick_last);
	failed |= pthread_key_create(&key, say_key);
	if (failed)
		retire(1);
	arm_thread(1);
}

void exit_in_handler(int status)
{
	status_expected = status + 1;
	exits_again = 1;
	exit(status);
}
