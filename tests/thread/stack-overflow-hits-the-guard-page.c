/* SPDX-License-Identifier: 0BSD */
/*
 * A thread that uses more than its stack is ended by SIGSEGV, and writes into
 * nothing that belongs to another (POSIX.1-2024 pthread_attr_setguardsize();
 * DESIGN section 5).
 *
 * expect-stdout: signal SIGSEGV, neighbours untouched\n
 */
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

enum { STACK = 1 << 17, MOST = STACK + (1 << 16) + 4096, NEIGHBOURS = 4 };

/* Shared with the process that dies; behind and before a thread's stack are
   the stacks of others, each of which watches its own; and so does it. */
static volatile char *changed;
static volatile char *bottom;
static pthread_barrier_t barrier;
static int (*volatile again)(volatile char *);

static int overflow(volatile char *caller)
{
	volatile char block[512];

	if ((bottom > block ? bottom - block : block - bottom) > MOST)
		*changed = 1;
	block[0] = *caller;
	memset((char *)block, 0x5a, sizeof(block));
	return again(block) + block[7];
}

static void *neighbour(void *argument)
{
	volatile char block[STACK / 2];

	memset((char *)block, 1, sizeof(block));
	pthread_barrier_wait(&barrier);
	for (;;)
		for (unsigned i = 0; i < sizeof(block); i++)
			if (block[i] != 1)
				*changed = 1;
	return argument;
}

static void *victim(void *argument)
{
	volatile char start = 0;

	bottom = &start;
	pthread_barrier_wait(&barrier);
	again(&start);
	return argument;
}

int main(void)
{
	struct rlimit none = { 0, 0 };
	int status = 0;

	setrlimit(RLIMIT_CORE, &none);
	changed = mmap(NULL, 1, PROT_READ | PROT_WRITE,
		       MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	again = overflow;
	if (fork() == 0) {
		pthread_attr_t attributes;
		pthread_t thread;

		pthread_barrier_init(&barrier, NULL, NEIGHBOURS + 2);
		pthread_attr_init(&attributes);
		pthread_attr_setstacksize(&attributes, STACK);
		for (int i = 0; i <= NEIGHBOURS; i++)
			if (pthread_create(&thread, &attributes,
					   i == NEIGHBOURS / 2 ? victim :
								 neighbour,
					   NULL) != 0)
				_exit(1);
		pthread_barrier_wait(&barrier);
		pause();
		_exit(2);
	}
	wait(&status);
	if (WIFSIGNALED(status) && WTERMSIG(status) == SIGSEGV)
		printf("signal SIGSEGV, ");
	else
		printf("status %d, ", status);
	puts(*changed ? "neighbours overwritten" : "neighbours untouched");
	return 0;
}
