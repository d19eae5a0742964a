/* SPDX-License-Identifier: 0BSD */
/*
 * Every way out of a process, and what still happens on it, in one table.
 *
 * A child arms everything that could happen, each a letter sent through a
 * pipe, and leaves. The letters that arrive are the evidence. `make demo`
 * shows the grown-up version of this table.
 *
 * expect-stdout: way         atexit  at_quick  destructor  flush  end\n
 * expect-stdout: return      yes     -         yes         yes    status 3\n
 * expect-stdout: exit        yes     -         yes         yes    status 3\n
 * expect-stdout: quick_exit  -       yes       -           -      status 3\n
 * expect-stdout: _Exit       -       -         -           -      status 3\n
 * expect-stdout: _exit       -       -         -           -      status 3\n
 * expect-stdout: SIGKILL     -       -         -           -      signal 9\n
 */
#define _POSIX_C_SOURCE 200809L
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static int evidence = -1; /* the pipe, in the child alone */

static void send(char letter)
{
	if (evidence >= 0 && write(evidence, &letter, 1) != 1)
		_exit(1);
}

static void handler(void)
{
	send('a');
}

static void quick_handler(void)
{
	send('q');
}

__attribute__((destructor)) static void destructor(void)
{
	send('d');
}

static void do_return(int status)
{
	(void)status; /* main() does it */
}

static void do_kill(int status)
{
	(void)status;
	raise(SIGKILL);
}

static const struct {
	const char *name;
	void (*leave)(int status);
} ways[] = {
	{"return", do_return},
	{"exit", exit},
	{"quick_exit", quick_exit},
	{"_Exit", _Exit},
	{"_exit", _exit},
	{"SIGKILL", do_kill},
};

/* In the child: arm everything, then leave; returning is a way, too. */
static int leave(void (*way)(int))
{
	static FILE *stream; /* left open: who flushes it? */

	stream = fdopen(evidence, "w");
	if (stream == NULL || atexit(handler) != 0 ||
	    at_quick_exit(quick_handler) != 0)
		_exit(1);
	fputc('f', stream);
	way(3);
	return 3;
}

/* In the parent: collect the letters until the child's end closes the pipe. */
static void show(const char *name, pid_t child, int arrived)
{
	char seen[8] = "";
	int status;

	for (size_t used = 0; used + 1 < sizeof(seen); used++)
		if (read(arrived, &seen[used], 1) != 1)
			break;
	close(arrived);
	if (child < 0 || waitpid(child, &status, 0) != child)
		exit(1);
	printf("%-12s%-8s%-10s%-12s%-7s%s %d\n", name,
	       strchr(seen, 'a') ? "yes" : "-", strchr(seen, 'q') ? "yes" : "-",
	       strchr(seen, 'd') ? "yes" : "-", strchr(seen, 'f') ? "yes" : "-",
	       WIFSIGNALED(status) ? "signal" : "status",
	       WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status));
}

int main(void)
{
	printf("%-12s%-8s%-10s%-12s%-7s%s\n", "way", "atexit",
	       "at_quick", "destructor", "flush", "end");

	for (size_t i = 0; i < sizeof(ways) / sizeof(ways[0]); i++) {
		int ends[2];

		fflush(stdout); /* the child must not print it again */
		if (pipe(ends) != 0) {
			perror("pipe");
			return 1;
		}
		pid_t child = fork();
		if (child == 0) {
			evidence = ends[1];
			return leave(ways[i].leave);
		}
		close(ends[1]);
		show(ways[i].name, child, ends[0]);
	}
	return 0;
}
