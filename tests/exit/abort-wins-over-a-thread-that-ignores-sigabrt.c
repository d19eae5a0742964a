/* SPDX-License-Identifier: 0BSD */
/*
 * abort() ends the process by SIGABRT and by no other way, even while another
 * thread keeps ignoring and catching that signal, or aborts as well
 * (POSIX.1-2024 abort()).
 *
 * only-native: qemu-user reads a disposition twice, and jumps to SIG_IGN
 * references-differ: glibc: 2.36 loses the race, and ends by SIGSEGV
 * expect-stdout: 60 processes, SIGABRT each time\n
 */
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

enum { PROCESSES = 60 };

static pthread_barrier_t barrier;

static void handler(int number)
{
	(void)number;
}

static void *resists(void *argument)
{
	pthread_barrier_wait(&barrier);
	for (;;) {
		signal(SIGABRT, SIG_IGN);
		signal(SIGABRT, handler);
	}
	return argument;
}

static void *aborts(void *argument)
{
	pthread_barrier_wait(&barrier);
	abort();
}

static void run(void)
{
	pthread_t thread;

	pthread_barrier_init(&barrier, NULL, 4);
	signal(SIGABRT, SIG_IGN);
	if (pthread_create(&thread, NULL, resists, NULL) != 0 ||
	    pthread_create(&thread, NULL, resists, NULL) != 0 ||
	    pthread_create(&thread, NULL, aborts, NULL) != 0)
		_exit(1);
	pthread_barrier_wait(&barrier);
	abort();
}

int main(void)
{
	struct rlimit none = { 0, 0 };

	setrlimit(RLIMIT_CORE, &none);
	for (int i = 0; i < PROCESSES; i++) {
		int status;

		if (fork() == 0)
			run();
		wait(&status);
		if (!WIFSIGNALED(status) || WTERMSIG(status) != SIGABRT) {
			printf("process %d: %x\n", i, status);
			return 1;
		}
	}
	printf("%d processes, SIGABRT each time\n", PROCESSES);
	return 0;
}
