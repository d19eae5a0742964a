/* SPDX-License-Identifier: 0BSD */
/*
 * What main returns is the status, as if exit had it (C17 5.1.2.2.3).
 *
 * expect-status: 7
 * expect-syscalls: exit_group(7)
 */
int main(void)
{
	return 7;
}
