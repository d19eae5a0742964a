/* SPDX-License-Identifier: 0BSD */
/*
 * If exit waits for a pipe that is full and that nobody reads, it ends when
 * its time is over, although the program has all signals blocked; here with
 * standard output as its only stream.
 *
 * only-exeunt: <exeunt.h> is its own
 * expect-status: 5
 * expect-stderr: exeunt: exit takes longer than 50 ms: output to descriptor 1\n
 * expect-absent: __ex_streams __ex_exit_handlers malloc
 */
#include <exeunt.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

int main(void)
{
	static char block[4096];
	sigset_t all;
	int ends[2];

	exeunt_exit_deadline(50, 5);
	pipe(ends);
	fcntl(ends[1], F_SETFL, O_NONBLOCK);
	while (write(ends[1], block, sizeof(block)) > 0 ||
	       write(ends[1], block, 1) > 0)
		;
	fcntl(ends[1], F_SETFL, 0);
	dup2(ends[1], 1);
	sigfillset(&all);
	sigprocmask(SIG_BLOCK, &all, NULL);
	putchar('s'); /* stuck */
	return 0;
}
