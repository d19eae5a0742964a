/* SPDX-License-Identifier: 0BSD */
/* Signals: what arrives unasked, and what is then done. */
#ifndef __EX_SIGNAL_H
#define __EX_SIGNAL_H

#include <bits/features.h>

#include <bits/signal.h>
#if __EX_POSIX
#define __EX_NEED_pid_t
#define __EX_NEED_pthread_t
#define __EX_NEED_uid_t
#define __EX_NEED_clock_t
#define __EX_NEED_timespec
#define __EX_NEED_sigset_t
#define __need_size_t
#include <bits/types.h>
#include <bits/siginfo.h>
#include <stddef.h>
#endif

__EX_BEGIN_DECLS

/* Dispositions, and what signal() returns where it fails. */
#define SIG_DFL ((void (*)(int))0)
#define SIG_IGN ((void (*)(int))1)
#define SIG_ERR ((void (*)(int))(-1))

/* Read and written whole, even where a signal arrives in between. */
typedef int sig_atomic_t;

/*
 * Choose what happens when a signal arrives, until further notice: the signal
 * is blocked while `handler` runs, and interrupted system calls go on after
 * it where the kernel can continue them.
 *
 * signal    1 to NSIG - 1, but not SIGKILL or SIGSTOP
 * handler   a function that gets the signal's number, or SIG_DFL or SIG_IGN
 * returns   the previous choice, or SIG_ERR with errno EINVAL
 *
 * C17 7.14.1.1; POSIX.1-2024 signal()
 */
void (*signal(int signal, void (*handler)(int)))(int);

/*
 * Send a signal to the calling thread; a handler has run on return, unless
 * the signal is blocked.
 *
 * signal    0 to NSIG - 1; 0 sends nothing
 * returns   0, or -1 with errno EINVAL
 *
 * A handler that interrupts raise() itself and forks must not return in the
 * child, which would then signal the parent.
 *
 * C17 7.14.2.1; POSIX.1-2024 raise()
 */
int raise(int signal);

#if __EX_POSIX

#define SIGPOLL SIGIO

/*
 * Signals without a meaning of their own, which queue. The kernel's begin at
 * 32; two are left to those who build threads, and emulators, upon them.
 */
#define SIGRTMIN 34
#define SIGRTMAX (__EX_SIGNALS)

#if __EX_MISC
#define NSIG (__EX_SIGNALS + 1)
#define _NSIG NSIG
#define SIGCLD SIGCHLD
#define SIGUNUSED SIGSYS
#define SA_NOMASK SA_NODEFER
#define SA_ONESHOT SA_RESETHAND
typedef void (*sighandler_t)(int);
typedef sighandler_t sig_t;
#endif

#define si_pid __data.__sender.__pid
#define si_uid __data.__sender.__uid
#define si_value __data.__sender.__more.__value
#define si_int si_value.sival_int
#define si_ptr si_value.sival_ptr
#define si_status __data.__sender.__more.__child.__status
#define si_utime __data.__sender.__more.__child.__utime
#define si_stime __data.__sender.__more.__child.__stime
#define si_timerid __data.__timer.__id
#define si_overrun __data.__timer.__overrun
#define si_addr __data.__fault.__address
#define si_addr_lsb __data.__fault.__bits
#define si_lower __data.__fault.__lower
#define si_upper __data.__fault.__upper
#define si_band __data.__poll.__band
#define si_fd __data.__poll.__descriptor
#define si_call_addr __data.__syscall.__call
#define si_syscall __data.__syscall.__number
#define si_arch __data.__syscall.__arch

/* si_code of any signal; SI_TIMER and its kin are the target's own. */
#define SI_USER 0
#define SI_KERNEL 128
#define SI_QUEUE (-1)
#define SI_SIGIO (-5)
#define SI_TKILL (-6)

/* si_code of SIGILL. */
#define ILL_ILLOPC 1
#define ILL_ILLOPN 2
#define ILL_ILLADR 3
#define ILL_ILLTRP 4
#define ILL_PRVOPC 5
#define ILL_PRVREG 6
#define ILL_COPROC 7
#define ILL_BADSTK 8

/* si_code of SIGFPE. */
#define FPE_INTDIV 1
#define FPE_INTOVF 2
#define FPE_FLTDIV 3
#define FPE_FLTOVF 4
#define FPE_FLTUND 5
#define FPE_FLTRES 6
#define FPE_FLTINV 7
#define FPE_FLTSUB 8

/* si_code of SIGSEGV. */
#define SEGV_MAPERR 1
#define SEGV_ACCERR 2

/* si_code of SIGBUS. */
#define BUS_ADRALN 1
#define BUS_ADRERR 2
#define BUS_OBJERR 3

/* si_code of SIGTRAP. */
#define TRAP_BRKPT 1
#define TRAP_TRACE 2

/* si_code of SIGCHLD. */
#define CLD_EXITED 1
#define CLD_KILLED 2
#define CLD_DUMPED 3
#define CLD_TRAPPED 4
#define CLD_STOPPED 5
#define CLD_CONTINUED 6

/* si_code of SIGPOLL. */
#define POLL_IN 1
#define POLL_OUT 2
#define POLL_MSG 3
#define POLL_ERR 4
#define POLL_PRI 5
#define POLL_HUP 6

/* ss_flags of a stack_t. */
#define SS_ONSTACK 1
#define SS_DISABLE 2

struct sigaction {
	union {
		void (*__simple)(int);
		void (*__informed)(int, siginfo_t *, void *);
	} __handler;
	sigset_t sa_mask; /* blocked, besides the signal, while it runs */
	int sa_flags;	  /* SA_... */
};
#define sa_handler __handler.__simple
#define sa_sigaction __handler.__informed

/*
 * Choose and learn what happens when a signal arrives.
 *
 * signal    1 to NSIG - 1; SIGKILL and SIGSTOP can only be asked about
 * action    the new choice, or null to leave it
 * previous  where to put the choice so far, or null
 * returns   0, or -1 with errno EINVAL
 *
 * POSIX.1-2024 sigaction()
 */
int sigaction(int signal, const struct sigaction *__ex_restrict action,
	      struct sigaction *__ex_restrict previous);

/*
 * Change and learn which signals are blocked.
 *
 * how       SIG_BLOCK adds `set`, SIG_UNBLOCK takes it away, SIG_SETMASK
 *           puts it in place; SIGKILL and SIGSTOP are never blocked
 * set       null to change nothing
 * previous  where to put the mask so far, or null
 * returns   0, or -1 with errno EINVAL
 *
 * A signal that becomes unblocked and was pending has arrived on return.
 *
 * POSIX.1-2024 sigprocmask()
 */
int sigprocmask(int how, const sigset_t *__ex_restrict set,
		sigset_t *__ex_restrict previous);

#if __EX_POSIX
/*
 * The same, but the error is returned: sigprocmask() is per thread, too.
 *
 * POSIX.1-2024 pthread_sigmask()
 */
int pthread_sigmask(int how, const sigset_t *__ex_restrict set,
		    sigset_t *__ex_restrict old);

/*
 * Send a signal to a thread of this process.
 *
 * thread    not joined yet, or the thread itself
 * signal    0 to NSIG - 1; 0 sends nothing
 * returns   0, also where the thread has ended; EINVAL for no such signal
 *
 * POSIX.1-2024 pthread_kill()
 */
int pthread_kill(pthread_t thread, int signal);
#endif

/*
 * Learn which signals have been sent and are blocked.
 *
 * pending   where to put them
 * returns   0
 *
 * POSIX.1-2024 sigpending()
 */
int sigpending(sigset_t *pending);

/*
 * Block the signals in `mask` alone and sleep until another arrives; then
 * put the mask back as it was.
 *
 * returns   -1 with errno EINTR, once a handler has returned
 *
 * POSIX.1-2024 sigsuspend()
 */
int sigsuspend(const sigset_t *mask);

/*
 * Take a signal that is pending, or sleep until one is.
 *
 * set       signals that the caller has blocked
 * signal    where to put the one that came
 * returns   0 or an error number; errno is not set
 *
 * POSIX.1-2024 sigwait()
 */
int sigwait(const sigset_t *__ex_restrict set, int *__ex_restrict signal);

/*
 * The same, with all that is known of the signal and at most for a time.
 *
 * info      where to put what is known, or null
 * timeout   how long to sleep at most; null means for ever
 * returns   the signal, or -1 with errno EAGAIN when the time is over, EINTR
 *           when another signal's handler ran
 *
 * POSIX.1-2024 sigtimedwait(), sigwaitinfo()
 */
int sigtimedwait(const sigset_t *__ex_restrict set,
		 siginfo_t *__ex_restrict info,
		 const struct timespec *__ex_restrict timeout);
int sigwaitinfo(const sigset_t *__ex_restrict set,
		siginfo_t *__ex_restrict info);

/*
 * Choose and learn the stack of handlers that have SA_ONSTACK.
 *
 * stack     its lowest address and size of MINSIGSTKSZ bytes or more, or null
 * previous  where to put the one so far, or null
 * returns   0, or -1 with errno EINVAL, ENOMEM when it is too small, EPERM
 *           when the caller is running on it
 *
 * POSIX.1-2024 sigaltstack()
 */
int sigaltstack(const stack_t *__ex_restrict stack,
		stack_t *__ex_restrict previous);

/*
 * Make a set of no signals, or of all of them.
 *
 * returns   0
 *
 * POSIX.1-2024 sigemptyset(), sigfillset()
 */
int sigemptyset(sigset_t *set);
int sigfillset(sigset_t *set);

/*
 * Put a signal into a set, or take it out.
 *
 * signal    1 to NSIG - 1
 * returns   0, or -1 with errno EINVAL
 *
 * POSIX.1-2024 sigaddset(), sigdelset()
 */
int sigaddset(sigset_t *set, int signal);
int sigdelset(sigset_t *set, int signal);

/*
 * Ask whether a signal is in a set.
 *
 * signal    1 to NSIG - 1
 * returns   1 if it is, 0 if not, -1 with errno EINVAL
 *
 * POSIX.1-2024 sigismember()
 */
int sigismember(const sigset_t *set, int signal);

/*
 * Send a signal.
 *
 * process   above 0: to it; 0: to the caller's process group; -1: to all
 *           that the caller may signal; below: to the group of that number
 * signal    0 to NSIG - 1; 0 only asks whether it could be sent
 * returns   0, or -1 with errno EINVAL, EPERM or ESRCH
 *
 * POSIX.1-2024 kill()
 */
int kill(pid_t process, int signal);

/*
 * Send a signal to a process group.
 *
 * group     its number; 0 is the caller's own
 * returns   as kill() does
 *
 * POSIX.1-2024 killpg()
 */
int killpg(pid_t group, int signal);

/*
 * Send a signal with a word for its handler, which finds it in si_value.
 *
 * process   above 0
 * returns   0, or -1 with errno EAGAIN when too many are queued, EINVAL,
 *           EPERM or ESRCH
 *
 * POSIX.1-2024 sigqueue()
 */
int sigqueue(pid_t process, int signal, union sigval value);

#endif
#if __EX_MISC

/*
 * Send a signal to one thread.
 *
 * process   its process ID
 * thread    its thread ID, as gettid() returns it
 * returns   0, or -1 with errno EAGAIN, EINVAL, EPERM or ESRCH
 *
 * Linux tgkill(2)
 */
int tgkill(pid_t process, pid_t thread, int signal);

#endif

__EX_END_DECLS

#endif
