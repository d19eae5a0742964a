/* SPDX-License-Identifier: 0BSD */
/* What a process may use, and what it has used. */
#ifndef __EX_SYS_RESOURCE_H
#define __EX_SYS_RESOURCE_H

#include <bits/features.h>

#define __EX_NEED_time_t
#define __EX_NEED_suseconds_t
#define __EX_NEED_timeval
#define __EX_NEED_id_t
#define __EX_NEED_pid_t
#include <bits/types.h>
#include <bits/resource.h>

__EX_BEGIN_DECLS

#define RLIMIT_CPU 0   /* seconds of processor time */
#define RLIMIT_FSIZE 1 /* bytes of a file */
#define RLIMIT_DATA 2  /* bytes */
#define RLIMIT_STACK 3 /* bytes */
#define RLIMIT_CORE 4  /* bytes of a core dump */
#define RLIMIT_LOCKS 10
#define RLIMIT_SIGPENDING 11
#define RLIMIT_MSGQUEUE 12
#define RLIMIT_NICE 13
#define RLIMIT_RTPRIO 14
#define RLIMIT_RTTIME 15
#define RLIM_NLIMITS 16

typedef __UINT64_TYPE__ rlim_t;

#define RLIM_INFINITY (~(rlim_t)0)
#define RLIM_SAVED_CUR RLIM_INFINITY
#define RLIM_SAVED_MAX RLIM_INFINITY

struct rlimit {
	rlim_t rlim_cur; /* what counts now */
	rlim_t rlim_max; /* how far it may be raised */
};

#define RUSAGE_SELF 0
#define RUSAGE_CHILDREN (-1)
#define RUSAGE_THREAD 1

struct rusage {
	struct timeval ru_utime; /* processor time of the program */
	struct timeval ru_stime; /* and of the kernel for it */
	long ru_maxrss;		 /* KiB of memory, at the most */
	long ru_ixrss;
	long ru_idrss;
	long ru_isrss;
	long ru_minflt; /* page faults without input */
	long ru_majflt; /* and with */
	long ru_nswap;
	long ru_inblock; /* blocks read */
	long ru_oublock; /* and written */
	long ru_msgsnd;
	long ru_msgrcv;
	long ru_nsignals;
	long ru_nvcsw;	/* how often it had to wait */
	long ru_nivcsw; /* how often others were let run */
};

#define PRIO_PROCESS 0
#define PRIO_PGRP 1
#define PRIO_USER 2

/*
 * Learn or set a limit of the process.
 *
 * resource  RLIMIT_...
 * returns   0, or -1 with errno EINVAL or EPERM
 *
 * POSIX.1-2024 getrlimit(), setrlimit()
 */
int getrlimit(int resource, struct rlimit *limit);
int setrlimit(int resource, const struct rlimit *limit);

/*
 * Learn what was used.
 *
 * whose     RUSAGE_SELF, RUSAGE_CHILDREN for all that were waited for, or
 *           RUSAGE_THREAD
 * returns   0, or -1 with errno EINVAL
 *
 * POSIX.1-2024 getrusage()
 */
int getrusage(int whose, struct rusage *usage);

/*
 * Learn or set how nice processes are to others.
 *
 * which     PRIO_PROCESS, PRIO_PGRP or PRIO_USER
 * who       which one; 0 is the caller's
 * value     -20, the least nice, to 19
 * returns   getpriority(): the value, which may be -1; setpriority(): 0; -1
 *           with errno EACCES, EINVAL, EPERM or ESRCH
 *
 * POSIX.1-2024 getpriority(), setpriority()
 */
int getpriority(int which, id_t who);
int setpriority(int which, id_t who, int value);

#if __EX_MISC

/*
 * Learn and set a limit of any process.
 *
 * process   its ID, 0 for the caller
 * limit     the new one, or null
 * previous  where to put the one so far, or null
 * returns   0, or -1 with errno EINVAL, EPERM or ESRCH
 *
 * Linux prlimit(2)
 */
int prlimit(pid_t process, int resource, const struct rlimit *limit,
	    struct rlimit *previous);

#endif

__EX_END_DECLS

#endif
