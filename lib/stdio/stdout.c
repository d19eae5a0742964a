/* SPDX-License-Identifier: 0BSD */
/* stdout - standard output: all zero until its first use. */
#include "chain.h"
#include "stream.h"

enum { WINDOW = 8 }; /* bytes of the struct winsize that it has to hold */

/* The buffer follows, where __ex_drain() looks for it. */
SECTION(".bss.ex_exit.stdout") static struct {
	FILE stream;
	unsigned char buffer[EX_BUFFER < WINDOW ? WINDOW : EX_BUFFER];
} standard_output;

extern FILE __ex_stdout ALIAS(standard_output);

EXIT_LINK(4) _Noreturn void __ex_flush_stdout(int status)
{
	if (ex_last_lock(stdout))
		__ex_drain(stdout);
	__ex_after_flush_stdout(status);
}
