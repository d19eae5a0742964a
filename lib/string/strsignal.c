/* SPDX-License-Identifier: 0BSD */
/* strsignal - describe a signal. */
#include <signal.h>
#include <string.h>

#include "text.h"

#define SIGNALS(_)                               \
	_(SIGHUP, "Hangup")                      \
	_(SIGINT, "Interrupt")                   \
	_(SIGQUIT, "Quit")                       \
	_(SIGILL, "Illegal instruction")         \
	_(SIGTRAP, "Trace trap")                 \
	_(SIGABRT, "Aborted")                    \
	_(SIGBUS, "Bus error")                   \
	_(SIGFPE, "Arithmetic error")            \
	_(SIGKILL, "Killed")                     \
	_(SIGUSR1, "User signal 1")              \
	_(SIGSEGV, "Segmentation fault")         \
	_(SIGUSR2, "User signal 2")              \
	_(SIGPIPE, "Broken pipe")                \
	_(SIGALRM, "Alarm clock")                \
	_(SIGTERM, "Terminated")                 \
	_(SIGCHLD, "Child changed")              \
	_(SIGCONT, "Continued")                  \
	_(SIGSTOP, "Stopped")                    \
	_(SIGTSTP, "Stopped by terminal")        \
	_(SIGTTIN, "Stopped by terminal input")  \
	_(SIGTTOU, "Stopped by terminal output") \
	_(SIGURG, "Urgent data")                 \
	_(SIGXCPU, "CPU time limit exceeded")    \
	_(SIGXFSZ, "File size limit exceeded")   \
	_(SIGVTALRM, "Virtual timer expired")    \
	_(SIGPROF, "Profiling timer expired")    \
	_(SIGWINCH, "Window size changed")       \
	_(SIGIO, "Input or output possible")     \
	_(SIGPWR, "Power failure")               \
	_(SIGSYS, "Bad system call")

/*
 * One run of bytes: a signal's number, its text, the next number... The
 * numbers differ between ABIs, and pointers would cost eight bytes each.
 */
#define MEMBERS(number, text) \
	char number##_is;     \
	char number##_text[sizeof(text)];
#define VALUES(number, text) number, text,

static const struct {
	SIGNALS(MEMBERS)
	char end;
} table = { SIGNALS(VALUES) 0 };

char *strsignal(int number)
{
	const char *entry = (const char *)&table;

	for (; *entry; entry += strlen(entry) + 1)
		if (*entry++ == number)
			return unconst(entry);
	return unconst("Unknown signal");
}
