/* SPDX-License-Identifier: 0BSD */
/* sigqueue - send a signal with a word for its handler. */
#include <signal.h>

#include "syscall.h"

int sigqueue(pid_t process, int signal, union sigval value)
{
	siginfo_t info = {
		.si_signo = signal,
		.si_code = SI_QUEUE,
	};

	info.si_pid = (pid_t)ex_sys(SYS_getpid);
	info.si_uid = (uid_t)ex_sys(SYS_getuid);
	info.si_value = value;
	return (int)__ex_ret(
		ex_sys(SYS_rt_sigqueueinfo, process, signal, &info));
}
