/* SPDX-License-Identifier: 0BSD */
/* Who runs when, and new processes and threads by clone(). */
#ifndef __EX_SCHED_H
#define __EX_SCHED_H

#include <bits/features.h>

#define __EX_NEED_pid_t
#define __EX_NEED_time_t
#define __EX_NEED_timespec
#include <bits/types.h>

__EX_BEGIN_DECLS

#define SCHED_OTHER 0
#define SCHED_FIFO 1
#define SCHED_RR 2

struct sched_param {
	int sched_priority;
};

/*
 * Let others run that are as urgent as the caller.
 *
 * returns   0
 *
 * POSIX.1-2024 sched_yield()
 */
int sched_yield(void);

#if __EX_MISC

#define SCHED_BATCH 3
#define SCHED_IDLE 5

/* What a child of clone() shares with its parent, and what is done for it. */
#define CSIGNAL 0x000000ff
#define CLONE_VM 0x00000100
#define CLONE_FS 0x00000200
#define CLONE_FILES 0x00000400
#define CLONE_SIGHAND 0x00000800
#define CLONE_PIDFD 0x00001000
#define CLONE_PTRACE 0x00002000
#define CLONE_VFORK 0x00004000
#define CLONE_PARENT 0x00008000
#define CLONE_THREAD 0x00010000
#define CLONE_NEWNS 0x00020000
#define CLONE_SYSVSEM 0x00040000
#define CLONE_SETTLS 0x00080000
#define CLONE_PARENT_SETTID 0x00100000
#define CLONE_CHILD_CLEARTID 0x00200000
#define CLONE_UNTRACED 0x00800000
#define CLONE_CHILD_SETTID 0x01000000
#define CLONE_NEWCGROUP 0x02000000
#define CLONE_NEWUTS 0x04000000
#define CLONE_NEWIPC 0x08000000
#define CLONE_NEWUSER 0x10000000
#define CLONE_NEWPID 0x20000000
#define CLONE_NEWNET 0x40000000
#define CLONE_IO 0x80000000

/*
 * Start a child process or a thread in a function of its own.
 *
 * function  what it runs; the value returned is its exit status, and it ends
 *           as by the kernel's exit: no handlers run, nothing is flushed
 * stack     where its stack begins: the address above the highest byte, or the
 *           lowest where stacks grow upwards
 * flags     CLONE_... and the signal that the parent gets when the child ends
 * argument  for `function`
 * ...       int *parent_tid, void *tls, int *child_tid: read where the flags
 *           ask for them
 * returns   the child's ID, or -1 with errno EINVAL, EAGAIN, ENOMEM or EPERM
 *
 * Linux clone(2)
 */
int clone(int (*function)(void *), void *stack, int flags, void *argument, ...);

#endif

__EX_END_DECLS

#endif
