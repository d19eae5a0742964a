/* SPDX-License-Identifier: 0BSD */
/*
 * From exec to the end it is one call: exit_group (DESIGN section 4).
 *
 * only-exeunt: the references prepare what the program does not use
 * expect-syscalls: execve exit_group(0)
 */
int main(void)
{
	return 0;
}
