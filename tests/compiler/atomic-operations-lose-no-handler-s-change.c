/* SPDX-License-Identifier: 0BSD */
/*
 * A handler that comes between the steps of an atomic operation may do another
 * on the same object: neither loses the other's change, and none waits for the
 * other for ever (C17 7.14.1.1p5, 7.17.5).
 *
 * emulator-differs: qemu-hexagon: does not keep conditions (p0 to p3) while a
 * emulator-differs: handler runs, and so not whether an exchange has been made
 * expect-stdout: all came, none is lost\n
 */
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

enum { HANDLED = 300, AT_ONCE = 100 };

static volatile sig_atomic_t handled;
static atomic_uint added, exchanged;
static _Atomic uint16_t half;
static _Atomic uint8_t byte[2];
static _Atomic uint64_t wide[2];

static void change(void)
{
	unsigned int old = atomic_load(&exchanged);

	atomic_fetch_add(&added, 1);
	while (!atomic_compare_exchange_weak(&exchanged, &old, old + 1))
		;
	atomic_fetch_add(&half, 1);
	atomic_fetch_add(&byte[1], 1);
}

/* By themselves: with a lock they take so long that no other is interrupted. */
static void change_wide(void)
{
	uint64_t old = atomic_load(&wide[0]);

	while (!atomic_compare_exchange_weak(&wide[0], &old, old + 1))
		;
	atomic_fetch_add(&wide[1], 1);
}

static void handler(int signal)
{
	(void)signal;
	handled++;
	change();
	change_wide();
}

int main(void)
{
	struct sigaction action = { .sa_handler = handler };
	unsigned int sum = 0, wide_sum = 0;
	pid_t sender, receiver = getpid();

	sigaction(SIGUSR1, &action, NULL);
	sender = fork();
	if (sender == 0)
		while (kill(receiver, SIGUSR1) == 0)
			usleep(100); /* or the handler alone would run */
	while (handled < HANDLED)
		for (int i = 0; i < AT_ONCE; i++, sum++)
			change();
	while (handled < 2 * HANDLED)
		for (int i = 0; i < AT_ONCE; i++, wide_sum++)
			change_wide();
	kill(sender, SIGKILL);
	waitpid(sender, NULL, 0);

	sum += (unsigned int)handled;
	wide_sum += (unsigned int)handled;
	if (added == sum && exchanged == sum && half == (uint16_t)sum &&
	    byte[1] == (uint8_t)sum && byte[0] == 0 && wide[0] == wide_sum &&
	    wide[1] == wide_sum)
		puts("all came, none is lost");
	else
		printf("%u: %u, %u, %u, %u; %u: %llu, %llu\n", sum, added,
		       exchanged, half, byte[1], wide_sum,
		       (unsigned long long)wide[0],
		       (unsigned long long)wide[1]);
	return 0;
}
