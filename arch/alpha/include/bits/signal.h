/* SPDX-License-Identifier: 0BSD */
/* Signals as Linux numbers and describes them: arch/alpha/include/uapi/asm. */
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
#define SIGEMT 7
#define SIGFPE 8
#define SIGKILL 9
#define SIGBUS 10
#define SIGSEGV 11
#define SIGSYS 12
#define SIGPIPE 13
#define SIGALRM 14
#define SIGTERM 15
#define SIGURG 16
#define SIGSTOP 17
#define SIGTSTP 18
#define SIGCONT 19
#define SIGCHLD 20
#define SIGTTIN 21
#define SIGTTOU 22
#define SIGIO 23
#define SIGXCPU 24
#define SIGXFSZ 25
#define SIGVTALRM 26
#define SIGPROF 27
#define SIGWINCH 28
#define SIGPWR 29
#define SIGUSR1 30
#define SIGUSR2 31

#define SIG_BLOCK 1
#define SIG_UNBLOCK 2
#define SIG_SETMASK 3

#if __EX_POSIX
#define SA_NOCLDSTOP 0x00000004
#define SA_NOCLDWAIT 0x00000020
#define SA_SIGINFO 0x00000040
#define SA_ONSTACK 0x00000001
#define SA_RESTART 0x00000002
#define SA_NODEFER 0x00000008
#define SA_RESETHAND 0x00000010

#define SI_TIMER (-2)
#define SI_MESGQ (-3)
#define SI_ASYNCIO (-4)

#define MINSIGSTKSZ 4096
#define SIGSTKSZ 16384

typedef struct {
	void *ss_sp;
	int ss_flags;
	__SIZE_TYPE__ ss_size;
} stack_t;
#endif

#endif
