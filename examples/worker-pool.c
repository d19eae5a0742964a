/* SPDX-License-Identifier: 0BSD */
/*
 * A pool of worker processes, at most three at a time, report by their status.
 *
 * Eight bits are enough for a small answer, and a worker that dies without one
 * is told from a worker that answers: the parent loses one result, not itself.
 * Workers finish in any order; the answers are printed in the order of tasks.
 *
 * expect-stdout: 60: 4 prime factors\n
 * expect-stdout: 97: 1 prime factor\n
 * expect-stdout: 128: 7 prime factors\n
 * expect-stdout: 0: no answer, the worker was killed by signal 9\n
 * expect-stdout: 1001: 3 prime factors\n
 * expect-stdout: 65536: 16 prime factors\n
 * expect-stdout: 65537: 1 prime factor\n
 */
#define _POSIX_C_SOURCE 200809L
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static const int numbers[] = {60, 97, 128, 0, 1001, 65536, 65537};

enum { TASKS = sizeof(numbers) / sizeof(numbers[0]), WORKERS = 3 };

static struct task {
	pid_t worker; /* 0 once its status is here */
	int status;
} tasks[TASKS];

static int prime_factors(int number)
{
	int count = 0;

	if (number == 0)
		raise(SIGKILL); /* stands for any crash: 0 has no end of them */
	for (int divisor = 2; number > 1; divisor++)
		for (; number % divisor == 0; number /= divisor)
			count++;
	return count;
}

static void start(int task)
{
	pid_t worker = fork();

	if (worker == 0) /* not exit(): handlers and streams are the parent's */
		_exit(prime_factors(numbers[task]));
	if (worker < 0) {
		perror("fork");
		exit(1);
	}
	tasks[task].worker = worker;
}

static void finish_one(void)
{
	int status;
	pid_t worker = wait(&status);

	for (int i = 0; i < TASKS; i++)
		if (tasks[i].worker == worker) {
			tasks[i].status = status;
			tasks[i].worker = 0; /* pids are used again */
		}
}

int main(void)
{
	int running = 0;

	for (int next = 0; next < TASKS; next++) {
		if (running == WORKERS) {
			finish_one();
			running--;
		}
		start(next);
		running++;
	}
	for (; running > 0; running--)
		finish_one();

	for (int i = 0; i < TASKS; i++) {
		int status = tasks[i].status;

		printf("%d: ", numbers[i]);
		if (WIFSIGNALED(status))
			printf("no answer, the worker was killed by signal %d\n",
			       WTERMSIG(status));
		else
			printf("%d prime factor%s\n", WEXITSTATUS(status),
			       WEXITSTATUS(status) == 1 ? "" : "s");
	}
	return 0;
}
