/* SPDX-License-Identifier: 0BSD */
/* EXEUNT_REPORT_LOST_OUTPUT - say at exit which output did not arrive. */
#include <exeunt.h>
#include <signal.h>
#include <stdlib.h>

#include "all_streams.h"
#include "chain.h"
#include "complain.h"
#include "error_text.h"

enum {
	DIGITS = 10,	/* of a descriptor */
	LOW_BITS = 0xff /* of the status: what a parent sees */
};

/* That the program refers to it is all that it is for. */
const char __ex_report_lost_output = 0;

/* What strerror() says; that there is a link to exit's chain. */
SECTION(".bss.ex_exit.lost_output") static char text[LONGEST];

/*
 * A pipe that nobody reads shall be an error like others, and not kill the
 * process before the rest is flushed. Not before the handlers have run: what
 * they start would inherit it.
 */
EXIT_LINK(3.3) _Noreturn void __ex_block_sigpipe(int status)
{
	sigset_t only;

	sigemptyset(&only);
	sigaddset(&only, SIGPIPE);
	ex_sys(SYS_rt_sigprocmask, SIG_BLOCK, &only, NULL, sizeof(only));
	__ex_after_block_sigpipe(status);
}

static void report(const FILE *stream)
{
	char number[DIGITS + 1] = "";
	char *digit = number + DIGITS;
	unsigned int rest = ex_descriptor(stream);

	do {
		*--digit = (char)('0' + rest % 10);
		rest /= 10;
	} while (rest > 0);
	__ex_error_text(stream->error, text);
	__ex_complain(
		(const char *const[]){ "exeunt: output lost on descriptor ",
				       digit, ": ", text, "\n", NULL });
}

EXIT_LINK(7) _Noreturn void __ex_report_streams(int status)
{
	for (FILE *stream = ex_any_stream(EX_LAST); stream;
	     stream = ex_another_stream(stream, EX_LAST)) {
		if (stream->error > 0) {
			report(stream);
			if ((status & LOW_BITS) == 0)
				status = EXIT_FAILURE;
		}
	}
	__ex_after_report_streams(status);
}
