#!/bin/sh
# SPDX-License-Identifier: 0BSD
# A function that writes beyond its buffer, over where it returns to, does not
# return in a hardened program: that ends by SIGABRT, of which it has no say
# (issue 4).
#
# only-exeunt: it is exeunt's tool
# expect-stdout: plain: not noticed\n
# expect-stdout: hardened: status 134, exeunt: a stack frame is damaged\n
# expect-stdout: in a thread: status 134, exeunt: a stack frame is damaged\n
cat >program.c <<'END'
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#ifdef THREAD
#include <pthread.h>
#endif

/* Not known to the compiler: how far it writes, and that it does return. */
static void *(*volatile fill)(void *, int, size_t) = memset;
static volatile int never;

static __attribute__((noinline)) int victim(size_t bytes)
{
	char buffer[16];

	fill(buffer, 1, bytes);
	return buffer[never];
}

static void caught(int signal)
{
	write(1, "caught\n", 7);
	_exit(0);
}

static void *run(void *argument)
{
	return (void *)(long)victim(64);
}

int main(void)
{
	signal(SIGABRT, caught);
	if (victim(16) != 1)
		return 1;
#ifdef THREAD
	pthread_t thread;

	pthread_create(&thread, NULL, run, NULL);
	pthread_join(thread, NULL);
#else
	run(NULL);
#endif
	return 0;
}
END
try()
{
	printf '%s: ' "$1"
	{ $RUN ./program >out 2>err; } 2>/dev/null
	status=$?
	grep -q '^exeunt: ' err || {
		echo 'not noticed'
		return
	}
	echo "status $status, $(grep '^exeunt: ' err)$(cat out)"
}
$CC -Os -w --harden -o program program.c 2>refusal || {
	sed 's/^exeunt-cc: /SKIP /' refusal
	exit 77
}
$CC -Os -w -o program program.c
try plain
$CC -Os -w --harden -o program program.c
try hardened
$CC -Os -w --harden -DTHREAD -o program program.c
try 'in a thread'
