/* SPDX-License-Identifier: 0BSD */
/* Private names of functions whose public names the program may redefine. */
#ifndef EX_CALLS_H
#define EX_CALLS_H

#include <sys/types.h>

#include "attr.h"

struct rusage;
struct sigaction;
struct stat;
struct timespec;

/*
 * As their namesakes, but for the ellipsis of some: on every ABI that exeunt
 * is for, an argument that an ellipsis stands for travels as if it were
 * declared, if it is an integer or a pointer. So these have it declared, and
 * need not save registers to look for it. Their files cannot include the
 * public header, which says otherwise.
 */
HIDDEN int __ex_fcntl(int descriptor, int command, long argument);
HIDDEN int __ex_ioctl(int descriptor, unsigned long request, void *argument);
HIDDEN int __ex_open(const char *path, int flags, mode_t mode);
HIDDEN int __ex_openat(int directory, const char *path, int flags, mode_t mode);

HIDDEN int __ex_clock_gettime(clockid_t id, struct timespec *now);
HIDDEN int __ex_close(int descriptor);
HIDDEN int __ex_dup3(int from, int to, int flags);
HIDDEN int __ex_fchownat(int directory, const char *path, uid_t user,
			 gid_t group, int flags);
HIDDEN pid_t __ex_fork(void);
HIDDEN int __ex_fstatat(int directory, const char *path, struct stat *about,
			int flags);
HIDDEN pid_t __ex_getpgid(pid_t process);
HIDDEN int __ex_linkat(int from_directory, const char *from, int to_directory,
		       const char *to, int flags);
HIDDEN off_t __ex_lseek(int descriptor, off_t offset, int whence);
HIDDEN int __ex_mkdirat(int directory, const char *path, mode_t mode);
HIDDEN int __ex_mknodat(int directory, const char *path, mode_t mode,
			dev_t device);
HIDDEN int __ex_nanosleep(const struct timespec *time, struct timespec *rest);
HIDDEN int __ex_pipe2(int ends[2], int flags);
HIDDEN ssize_t __ex_readlinkat(int directory, const char *path, char *buffer,
			       size_t size);
HIDDEN int __ex_setresgid(gid_t real, gid_t effective, gid_t saved);
HIDDEN int __ex_setresuid(uid_t real, uid_t effective, uid_t saved);
HIDDEN int __ex_sigaction(int signal, const struct sigaction *action,
			  struct sigaction *previous);
HIDDEN int __ex_symlinkat(const char *target, int directory, const char *path);
HIDDEN int __ex_unlinkat(int directory, const char *path, int flags);
HIDDEN pid_t __ex_wait4(pid_t process, int *status, int options,
			struct rusage *usage);

/*
 * A function that runs in a child or thread; see clone() in <sched.h>.
 *
 * returns   the child's ID, or -errno
 */
HIDDEN long __ex_clone(int (*function)(void *), void *stack,
		       unsigned long flags, void *argument, int *parent_tid,
		       void *tls, int *child_tid);

/*
 * Look for a program as execvp() does, and run it.
 *
 * returns   only if it fails: -errno
 */
HIDDEN long __ex_run_by_path(const char *name, const char *const arguments[],
			     char *const variables[]);

/*
 * Where the kernel wrote a struct rusage of narrower times, make it the public
 * one, in the same memory. Only called where its microseconds are narrower.
 */
HIDDEN void __ex_widen_usage(struct rusage *usage);

#endif
