/* SPDX-License-Identifier: 0BSD */
/*
 * A deadline of 0 milliseconds takes an earlier one back: no timer is set.
 *
 * only-exeunt: <exeunt.h> is its own
 * expect-status: 7
 * expect-syscalls: execve exit_group(7)
 */
#include <exeunt.h>

int main(void)
{
	exeunt_exit_deadline(1, 9);
	exeunt_exit_deadline(0, 9);
	return 7;
}
