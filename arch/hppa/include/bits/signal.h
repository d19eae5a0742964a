/* SPDX-License-Identifier: 0BSD */
/* Signals as Linux numbers and describes them: arch/parisc/include/uapi/asm. */
#ifndef __EX_BITS_SIGNAL_H
#define __EX_BITS_SIGNAL_H

/* The members that begin a siginfo_t. */
#define __EX_SIGINFO_HEAD \
	int si_signo;     \
	int si_errno;     \
	int si_code;

#define SIGHUP 1
#define SIGINT 2
#define SIGQUIT 3
#define SIGILL 4
#define SIGTRAP 5
#define SIGABRT 6
#define SIGSTKFLT 7
#define SIGFPE 8
#define SIGKILL 9
#define SIGBUS 10
#define SIGSEGV 11
#define SIGXCPU 12
#define SIGPIPE 13
#define SIGALRM 14
#define SIGTERM 15
#define SIGUSR1 16
#define SIGUSR2 17
#define SIGCHLD 18
#define SIGPWR 19
#define SIGVTALRM 20
#define SIGPROF 21
#define SIGIO 22
#define SIGWINCH 23
#define SIGSTOP 24
#define SIGTSTP 25
#define SIGCONT 26
#define SIGTTIN 27
#define SIGTTOU 28
#define SIGURG 29
#define SIGXFSZ 30
#define SIGSYS 31

#define SIG_BLOCK 0
#define SIG_UNBLOCK 1
#define SIG_SETMASK 2

#if __EX_POSIX
#define SA_NOCLDSTOP 0x00000008
#define SA_NOCLDWAIT 0x00000080
#define SA_SIGINFO 0x00000010
#define SA_ONSTACK 0x00000001
#define SA_RESTART 0x00000040
#define SA_NODEFER 0x00000020
#define SA_RESETHAND 0x00000004

#define SI_TIMER (-2)
#define SI_MESGQ (-3)
#define SI_ASYNCIO (-4)

#define MINSIGSTKSZ 2048
#define SIGSTKSZ 8192

typedef struct {
	void *ss_sp;
	int ss_flags;
	__SIZE_TYPE__ ss_size;
} stack_t;
#endif

#endif
