/* SPDX-License-Identifier: 0BSD */
/*
 * <exeunt.h> brings nothing by being included: not what reports, forgets,
 * withdraws, watches or traces (DESIGN section 1, promise 1).
 *
 * only-exeunt: <exeunt.h> is its own
 * with-cflags: -fbuiltin
 * expect-stdout: 0\n2\n1\n
 * expect-size: 768
 * expect-absent: __ex_block_sigpipe __ex_report_streams __ex_report_lost_output
 * expect-absent: exeunt_forget_streams exeunt_atexit exeunt_withdraw __fpurge
 * expect-absent: exeunt_exit_deadline __ex_step __ex_step_handlers
 */
#include <exeunt.h>
#include <stdio.h>
#include <stdlib.h>

static void first(void)
{
	puts("1");
}

static void second(void)
{
	puts("2");
}

int main(void)
{
	atexit(first);
	atexit(second);
	puts("0");
	return 0;
}
