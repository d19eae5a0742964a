/* SPDX-License-Identifier: 0BSD */
/*
 * A program without streams may ask for reports of lost output: there are
 * none, and no stream is linked.
 *
 * only-exeunt: <exeunt.h> is its own
 * expect-status: 7
 * expect-absent: __ex_streams __ex_stdout __ex_flush_stdout __ex_drain malloc
 */
#include <exeunt.h>

EXEUNT_REPORT_LOST_OUTPUT;

int main(void)
{
	return 7;
}
