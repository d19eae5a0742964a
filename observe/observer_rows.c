/* SPDX-License-Identifier: 0BSD */
/* The ways out, and what DESIGN.md section 3 has to say of each. */
#include "observer.h"

#include <stddef.h>

/* What the library does: handlers, streams, input offset. */
#define HANDLERS "a4 c3 o2 a1 f2 f1"
#define FLUSHED "all", "all", "all", "back"
#define DONE "t1 " HANDLERS, FLUSHED
#define DONE_TWICE "t1 " HANDLERS, "twice", "twice", "all", "back"
#define DONE_BY_SECOND "t2 " HANDLERS, FLUSHED
#define DONE_AT_LAST "t1 k1 t2 k2 " HANDLERS, FLUSHED
#define DONE_BY_MAIN "t2 k2 t1 k1 " HANDLERS, FLUSHED
#define QUICKLY "q2 q1", "none", "line", "all", "ahead"
#define UNDONE "none", "none", "line", "all", "ahead"
#define BY_PARENT "none", "all", "all", "all", "ahead"

/* What the kernel does: descriptors, the other thread, the orphan. */
#define CLEARED "yes", "ended", "reaper"
#define OUTLIVED "yes", "lived", "reaper"
#define ALONE "yes", "-", "reaper"
#define VFORKED "yes", "-", "-"

const struct row rows[] = {
	{ "return from main", "main", "return", "7",
	  { "7", "exited 7", DONE, CLEARED, "exit_group" } },
	{ "exit", "main", "exit", "7",
	  { "7", "exited 7", DONE, CLEARED, "exit_group" } },
	{ "exit in a handler", "main", "exit-in-handler", "7",
	  { "8", "exited 8", DONE, CLEARED, "exit_group" } },
	{ "exit in a thread", "thread", "exit", "7",
	  { "7", "exited 7", DONE_BY_SECOND, CLEARED, "exit_group" } },
	{ "last thread ends", "every", "thread-end", "0",
	  { "0", "exited 0", DONE_AT_LAST, OUTLIVED, "exit_group" } },
	{ "main ends last", "last", "thread-end", "0",
	  { "0", "exited 0", DONE_BY_MAIN, CLEARED, "exit_group" } },
	{ "quick_exit", "main", "quick_exit", "7",
	  { "7", "exited 7", QUICKLY, CLEARED, "exit_group" } },
	{ "quick_exit, thread", "thread", "quick_exit", "7",
	  { "7", "exited 7", QUICKLY, CLEARED, "exit_group" } },
	{ "_exit", "main", "_exit", "7",
	  { "7", "exited 7", UNDONE, CLEARED, "exit_group" } },
	{ "_exit in a thread", "thread", "_exit", "7",
	  { "7", "exited 7", UNDONE, CLEARED, "exit_group" } },
	{ "_Exit", "main", "_Exit", "7",
	  { "7", "exited 7", UNDONE, CLEARED, "exit_group" } },
	{ "raw exit_group", "main", "raw-exit_group", "7",
	  { "7", "exited 7", UNDONE, CLEARED, "exit_group" } },
	{ "raw exit, alone", "alone", "raw-exit", "7",
	  { "7", "exited 7", UNDONE, ALONE, "exit" } },
	{ "raw exit by main", "outlived", "raw-exit", "7",
	  { "9", "exited 9", UNDONE, OUTLIVED, "exit_group" } },
	{ "raw exit by all", "every", "raw-exit", "7",
	  { "7", "exited 7", UNDONE, OUTLIVED, "exit" } },
	{ "abort", "main", "abort", "6",
	  { "SIGABRT", "killed 6", UNDONE, CLEARED, "none" } },
	{ "abort in a thread", "thread", "abort", "6",
	  { "SIGABRT", "killed 6", UNDONE, CLEARED, "none" } },
	{ "SIGTERM", "main", "signal", "15",
	  { "SIGTERM", "killed 15", UNDONE, CLEARED, "none" } },
	{ "SIGKILL", "main", "signal", "9",
	  { "SIGKILL", "killed 9", UNDONE, CLEARED, "none" } },
	{ "exit after fork", "forked", "exit", "7",
	  { "7", "exited 7", DONE_TWICE, CLEARED, "exit_group" } },
	{ "_exit after fork", "forked", "_exit", "7",
	  { "7", "exited 7", BY_PARENT, CLEARED, "exit_group" } },
	{ "_exit after vfork", "vforked", "_exit", "7",
	  { "7", "exited 7", BY_PARENT, VFORKED, "exit_group" } },
	{ "exec fails", "forked", "exec", "127",
	  { "127", "exited 127", BY_PARENT, CLEARED, "exit_group" } },
	{ "exit(0)", "main", "exit", "0",
	  { "0", "exited 0", DONE, CLEARED, "exit_group" } },
	{ "exit(1)", "main", "exit", "1",
	  { "1", "exited 1", DONE, CLEARED, "exit_group" } },
	{ "exit(127)", "main", "exit", "127",
	  { "127", "exited 127", DONE, CLEARED, "exit_group" } },
	{ "exit(255)", "main", "exit", "255",
	  { "255", "exited 255", DONE, CLEARED, "exit_group" } },
	{ "exit(256)", "main", "exit", "256",
	  { "0", "exited 0", DONE, CLEARED, "exit_group" } },
	{ "exit(-1)", "main", "exit", "-1",
	  { "255", "exited 255", DONE, CLEARED, "exit_group" } },
};

_Static_assert(sizeof rows / sizeof rows[0] == ROWS, "ROWS counts the rows");

const char *const groups[GROUPS] = {
	"the parent sees",
	"the library did",
	"the kernel did",
};

const struct heading headings[COLUMNS] = {
	{ "status", "status", "the low 8 bits, or the signal that killed", 0 },
	{ "SIGCHLD", "sigchld", "its si_code, CLD_..., and si_status", 0 },
	{ "handlers", "handlers",
	  "in the order they ran: t thread_local and k keys (of thread 1, main, "
	  "or 2), a atexit, o on_exit, c __cxa_atexit, q at_quick_exit, f fini "
	  "array",
	  1 },
	{ "full", "full", "bytes that arrived of a fully buffered stream", 1 },
	{ "line", "line", "of a line-buffered one: only whole lines, or all",
	  1 },
	{ "unbuf", "unbuffered", "of an unbuffered one", 1 },
	{ "input", "input",
	  "a file's offset: back to where the program had read, or ahead by "
	  "a buffer",
	  1 },
	{ "fds", "closed", "whether its descriptors were closed: end of file",
	  2 },
	{ "thread", "thread", "whether the other thread ended or lived on", 2 },
	{ "orphan", "orphan",
	  "who adopted its child: the observer, being a subreaper, or init",
	  2 },
	{ "last call", "call", "the system call that ended the process", 2 },
};

const char *const notes[] = {
	"All leave with status 7, unless their name or a signal says "
	"otherwise. Handlers are numbered as registered.",
	"exit in a handler: the first handler to run calls exit(8).",
	"raw exit by main: the second thread lives on, and calls "
	"exit_group(9).",
	"last thread ends: main calls pthread_exit, and then the second "
	"thread returns; main ends last: the other way round.",
	"raw exit by all: main leaves by the system call exit, and then so "
	"does the second thread.",
	"abort: with SIGABRT blocked and ignored.",
	"after fork: a child leaves, with what it inherited; its parent prints "
	"its own copy of what was buffered.",
	"exec fails: after fork; the child then calls _exit(127), as a shell's "
	"would.",
	"-: there is no such thing here. n/a: it cannot be seen or done on "
	"this system.",
	NULL,
};
