/* SPDX-License-Identifier: 0BSD */
/*
 * Streams, the heap, handlers and exit take no lock, sleep on no futex and need
 * no thread-local storage where no thread can be started (DESIGN sections 1, 5).
 *
 * expect-status: 3
 * expect-stdout: 7 handler
 * expect-absent: __ex_lock __ex_unlock __ex_wait __ex_wake __ex_self
 * expect-absent: __ex_lock_stream __ex_unlock_stream __ex_claim_exit
 * expect-absent: __ex_create __ex_end __ex_destroy_values __ex_run_atfork
 * expect-absent: pthread_create pthread_mutex_lock flockfile
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

static void handler(void)
{
	printf(" handler");
}

int main(void)
{
	FILE *file = tmpfile();
	char *block = malloc(100);

	atexit(handler);
	errno = 0;
	fputs("7", file);
	rewind(file);
	fgets(block, 100, file);
	printf("%s", block);
	free(block);
	exit(errno == 0 ? 3 : 4);
}
