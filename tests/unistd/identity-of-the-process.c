/* SPDX-License-Identifier: 0BSD */
/*
 * The IDs of process, user and group agree with each other (POSIX.1-2024).
 *
 * expect-stdout: process ok\nuser ok\nthread ok\nset ok\ngroups ok\n
 * expect-stdout: priority ok\n
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void)
{
	uid_t real, effective, saved;
	gid_t groups[64];
	int count;

	if (getpid() > 0 && getppid() >= 0 && getpid() != getppid())
		puts("process ok");
	getresuid(&real, &effective, &saved);
	if (real == getuid() && effective == geteuid())
		puts("user ok");
	if (syscall(SYS_gettid) == getpid())
		puts("thread ok");
	if (setuid(getuid()) == 0 && setgid(getgid()) == 0 &&
	    seteuid(getuid()) == 0 && setegid(getgid()) == 0 &&
	    setresuid(-1, -1, -1) == 0)
		puts("set ok");
	count = getgroups(0, NULL);
	if (count >= 0 && (count > 64 || getgroups(64, groups) == count))
		puts("groups ok");
	if (getpriority(PRIO_PROCESS, 0) <= 19 &&
	    setpriority(PRIO_PROCESS, 0, 19) == 0 &&
	    getpriority(PRIO_PROCESS, 0) == 19 && nice(0) == 19)
		puts("priority ok");
	return 0;
}
