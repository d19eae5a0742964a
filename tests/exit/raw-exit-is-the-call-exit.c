/* SPDX-License-Identifier: 0BSD */
/*
 * exeunt_thread_exit makes the system call exit, which ends one thread, and
 * not exit_group (DESIGN section 3, <exeunt.h>).
 *
 * only-exeunt: an extension
 * expect-status: 12
 * expect-syscalls: exit(12)
 */
#include <exeunt.h>

int main(void)
{
	exeunt_thread_exit(12);
}
