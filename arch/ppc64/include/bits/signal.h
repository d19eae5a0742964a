/* SPDX-License-Identifier: 0BSD */
/* Signal numbers and layouts: arch/powerpc uapi/asm/signal.h. */
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
#define SIGBUS 7
#define SIGFPE 8
#define SIGKILL 9
#define SIGUSR1 10
#define SIGSEGV 11
#define SIGUSR2 12
#define SIGPIPE 13
#define SIGALRM 14
#define SIGTERM 15
#define SIGSTKFLT 16
#define SIGCHLD 17
#define SIGCONT 18
#define SIGSTOP 19
#define SIGTSTP 20
#define SIGTTIN 21
#define SIGTTOU 22
#define SIGURG 23
#define SIGXCPU 24
#define SIGXFSZ 25
#define SIGVTALRM 26
#define SIGPROF 27
#define SIGWINCH 28
#define SIGIO 29
#define SIGPWR 30
#define SIGSYS 31

#define SIG_BLOCK 0
#define SIG_UNBLOCK 1
#define SIG_SETMASK 2

#if __EX_POSIX
#define SA_NOCLDSTOP 0x00000001
#define SA_NOCLDWAIT 0x00000002
#define SA_SIGINFO 0x00000004
#define SA_ONSTACK 0x08000000
#define SA_RESTART 0x10000000
#define SA_NODEFER 0x40000000
#define SA_RESETHAND 0x80000000

#define SI_TIMER (-2)
#define SI_MESGQ (-3)
#define SI_ASYNCIO (-4)

/* There is much to save: the kernel refuses a smaller alternate stack. */
#define MINSIGSTKSZ 8192
#define SIGSTKSZ 32768

typedef struct {
	void *ss_sp;
	int ss_flags;
	__SIZE_TYPE__ ss_size;
} stack_t;
#endif

#endif
