/* SPDX-License-Identifier: 0BSD */
/*
 * sigaction() gives back what was set; SA_RESETHAND, SA_NODEFER and sa_mask do
 * what they say (POSIX.1-2024 sigaction()).
 *
 * expect-stdout: default\nsame handler, flags and mask\nreset to default\n
 * expect-stdout: nested 3\nmasked\nEINVAL\nEINVAL\nasked SIGKILL\n
 */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>

static volatile sig_atomic_t depth, deepest, order, first;

static void nest(int number)
{
	if (++depth < 3)
		raise(number);
	if (depth > deepest)
		deepest = depth;
	depth--;
}

static void other(int number)
{
	(void)number;
	if (!first)
		first = 2;
}

static void masked(int number)
{
	(void)number;
	raise(SIGUSR2);
	if (!first)
		first = 1;
}

int main(void)
{
	struct sigaction action, old;

	memset(&action, 0, sizeof(action));
	memset(&old, 0xff, sizeof(old));
	sigaction(SIGUSR1, NULL, &old);
	if (old.sa_handler == SIG_DFL)
		puts("default");
	action.sa_handler = nest;
	action.sa_flags = SA_RESETHAND | SA_RESTART;
	sigemptyset(&action.sa_mask);
	sigaddset(&action.sa_mask, SIGTERM);
	sigaction(SIGUSR1, &action, NULL);
	sigaction(SIGUSR1, NULL, &old);
	if (old.sa_handler == nest &&
	    (old.sa_flags & ~0x04000000) == (int)(SA_RESETHAND | SA_RESTART) &&
	    sigismember(&old.sa_mask, SIGTERM) == 1 &&
	    sigismember(&old.sa_mask, SIGHUP) == 0)
		puts("same handler, flags and mask");
	depth = 3;
	raise(SIGUSR1);
	sigaction(SIGUSR1, NULL, &old);
	if (old.sa_handler == SIG_DFL)
		puts("reset to default");
	depth = deepest = 0;
	action.sa_flags = SA_NODEFER;
	sigaction(SIGUSR1, &action, NULL);
	raise(SIGUSR1);
	printf("nested %d\n", (int)deepest);
	action.sa_flags = 0;
	action.sa_handler = other;
	sigaction(SIGUSR2, &action, NULL);
	action.sa_handler = masked;
	sigaddset(&action.sa_mask, SIGUSR2);
	sigaction(SIGUSR1, &action, NULL);
	raise(SIGUSR1);
	puts(first == 1 ? "masked" : "not masked");
	if (sigaction(SIGSTOP, &action, NULL) == -1 && errno == EINVAL)
		puts("EINVAL");
	if (sigaction(0, &action, NULL) == -1 && errno == EINVAL)
		puts("EINVAL");
	if (sigaction(SIGKILL, NULL, &old) == 0 && old.sa_handler == SIG_DFL)
		puts("asked SIGKILL");
	return 0;
}
