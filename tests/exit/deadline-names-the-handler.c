/* SPDX-License-Identifier: 0BSD */
/*
 * If exit takes longer than it may, the process ends with the status that was
 * chosen for that, and says in which handler or destructor it was: asleep,
 * spinning, called by any of four functions.
 *
 * only-exeunt: <exeunt.h> is its own
 * expect-stdout: sleep spin later with_status destroy
 */
#include <exeunt.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static volatile int spinning, stuck;

static void asleep(void)
{
	for (;;)
		pause();
}

static void spin(void)
{
	for (;;)
		spinning++;
}

static void later(void *argument)
{
	(void)argument;
	asleep();
}

static void with_status(int status, void *argument)
{
	(void)status;
	later(argument);
}

__attribute__((destructor)) static void destroy(void)
{
	if (stuck)
		asleep();
}

static struct exeunt_handle handle;

static void leave(int way)
{
	exeunt_exit_deadline(50, 77);
	if (way == 0)
		atexit(asleep);
	if (way == 1)
		atexit(spin);
	if (way == 2)
		exeunt_atexit(&handle, later, NULL);
	if (way == 3)
		on_exit(with_status, NULL);
	stuck = way == 4;
	exit(0);
}

int main(void)
{
	static const char *const names[] = {
		"sleep", "spin", "later", "with_status", "destroy"
	};
	const uintptr_t functions[] = {
		(uintptr_t)asleep, (uintptr_t)spin, (uintptr_t)later,
		(uintptr_t)with_status, (uintptr_t)destroy
	};

	for (int way = 0; way < 5; way++) {
		char expected[100], text[100] = "";
		int ends[2], status;

		pipe(ends);
		if (fork() == 0) {
			exeunt_forget_streams();
			dup2(ends[1], 2);
			leave(way);
		}
		close(ends[1]);
		wait(&status);
		read(ends[0], text, sizeof(text) - 1);
		sprintf(expected, "exeunt: exit takes longer than 50 ms: "
			"%s 0x%lx\n", way < 4 ? "handler" : "destructor",
			(unsigned long)functions[way]);
		if (strcmp(text, expected) || !WIFEXITED(status) ||
		    WEXITSTATUS(status) != 77)
			fprintf(stderr, "%d: %#x %s", way, status, text);
		printf("%s%s", way ? " " : "", names[way]);
	}
	return 0;
}
