/* SPDX-License-Identifier: 0BSD */
/* Wait for children, and learn how they ended. */
#ifndef __EX_SYS_WAIT_H
#define __EX_SYS_WAIT_H

#include <bits/features.h>

#define __EX_NEED_pid_t
#define __EX_NEED_id_t
#include <bits/siginfo.h>
#include <bits/types.h>
#include <bits/wait.h>
#include <signal.h>

__EX_BEGIN_DECLS

/* What a status says; WEXITSTATUS is the low 8 bits of what was given. */
#define WIFEXITED(status) (!WTERMSIG(status))
#define WEXITSTATUS(status) (((status) >> 8) & 0xff)
#define WTERMSIG(status) ((status)&0x7f)
#define WIFSIGNALED(status) (WTERMSIG(status) % 0x7f != 0)
#define WIFSTOPPED(status) (((status)&0xff) == 0x7f)
#define WSTOPSIG(status) WEXITSTATUS(status)
#define WIFCONTINUED(status) ((status) == 0xffff)
#if __EX_MISC
#define WCOREDUMP(status) ((status)&0x80)
#define W_EXITCODE(status, signal) ((status) << 8 | (signal))
#define W_STOPCODE(signal) ((signal) << 8 | 0x7f)
#endif

/* What the ID given to waitid() is of. */
typedef enum { P_ALL = 0, P_PID = 1, P_PGID = 2, P_PIDFD = 3 } idtype_t;

/*
 * Wait until any child has ended, and forget it.
 *
 * status    where to put how it ended, or null
 * returns   its process ID, or -1 with errno ECHILD or EINTR
 *
 * POSIX.1-2024 wait()
 */
pid_t wait(int *status);

/*
 * Wait for a child.
 *
 * process   above 0: that child; -1: any; 0: any of the caller's process
 *           group; below -1: any of the group of that number
 * status    where to put how it ended, or null
 * options   0, or WNOHANG not to sleep, WUNTRACED for those that stopped,
 *           WCONTINUED for those that go on
 * returns   its process ID; 0 with WNOHANG when none is ready; -1 with errno
 *           ECHILD, EINTR or EINVAL
 *
 * POSIX.1-2024 waitpid()
 */
pid_t waitpid(pid_t process, int *status, int options);

/*
 * Wait for a child and learn more, or leave it to be waited for again.
 *
 * type, id  whom: P_ALL, P_PID, P_PGID or P_PIDFD, and its number
 * info      where to put how it ended: si_pid, si_uid, si_code, si_status
 * options   WEXITED, WSTOPPED and WCONTINUED, of which at least one; WNOHANG,
 *           WNOWAIT
 * returns   0, with si_pid 0 where WNOHANG found none; -1 with errno ECHILD,
 *           EINTR or EINVAL
 *
 * POSIX.1-2024 waitid()
 */
int waitid(idtype_t type, id_t id, siginfo_t *info, int options);

#if __EX_MISC

struct rusage;

/*
 * waitpid() that also tells what the child used; wait3() is for any child.
 *
 * usage     where to put it, or null
 *
 * Linux wait4(2)
 */
pid_t wait3(int *status, int options, struct rusage *usage);
pid_t wait4(pid_t process, int *status, int options, struct rusage *usage);

#endif

__EX_END_DECLS

#endif
