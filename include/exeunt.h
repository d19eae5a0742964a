/* SPDX-License-Identifier: 0BSD */
/* What exeunt has beyond the standards: the ways out of a process. */
#ifndef __EX_EXEUNT_H
#define __EX_EXEUNT_H

#include <bits/features.h>

__EX_BEGIN_DECLS

/*
 * End the calling thread alone, by the raw exit system call.
 *
 * status    the low 8 bits reach the parent if this is the last thread of
 *           the process, and nobody otherwise
 *
 * No handler runs and no stream is flushed, not even when the last thread
 * ends this way. Safe in a signal handler.
 *
 * Linux exit(2); _exit(2), "C library/kernel differences"
 */
__ex_noreturn void exeunt_thread_exit(int status);

/* ---- Handlers that can be withdrawn ---- */

/*
 * A registration that can be taken back. The memory is the program's, so there
 * may be as many as it likes; the contents are the library's. To begin with it
 * is all zero. While it is registered it stays where it is, and alive.
 */
struct exeunt_handle {
	struct exeunt_handle *__older;
	struct exeunt_handle **__place; /* null: not registered */
	void (*__function)(void *);
	void *__argument;
};

/*
 * Have exit() call a function, unless exeunt_withdraw() is called before.
 *
 * handle    not registered; all zero, or used before
 * function  called with `argument`, once; its handle is free again then
 * returns   0, or -1: `function` is null, `handle` is registered, there is no
 *           memory, or exit() has called its last handler; errno says nothing
 *
 * The order is that of atexit(), with whose handlers these share one list: the
 * last registered comes first. Nothing is taken from malloc(). Those that are
 * registered in a row take three of the list's words together, however many
 * come and go.
 *
 * Not safe to call from a signal handler.
 */
int exeunt_atexit(struct exeunt_handle *handle, void (*function)(void *),
		  void *argument);

/*
 * Have exit() not call it after all.
 *
 * handle    all zero, or used before; it may be registered again afterwards
 * returns   0: it will not be called; or -1: it is not registered, as it never
 *           was, or is withdrawn already, or exit() has called it, or is just
 *           calling it
 *
 * Any handler may withdraw any other while exit() runs. It takes the same time
 * however many there are.
 *
 * Not safe to call from a signal handler.
 */
int exeunt_withdraw(struct exeunt_handle *handle);

/* ---- How long exit may take ---- */

/*
 * Give exit() a time: if the process has not ended by then, end it.
 *
 * milliseconds  from when exit() is called, or main() returns, for the first
 *               time; 0: no limit
 * status        what the process ends with then, as by _exit(); a message on
 *               descriptor 2 says what exit() was at, one of
 *
 *     exeunt: exit takes longer than 500 ms: handler 0x401136
 *     exeunt: exit takes longer than 500 ms: destructor 0x401136
 *     exeunt: exit takes longer than 500 ms: output to descriptor 1
 *     exeunt: exit takes longer than 500 ms: input of descriptor 0
 *     exeunt: exit takes longer than 500 ms
 *
 * The address is that of the function, as a pointer to it has it. The latest
 * call before exit() counts. The time goes on where a handler leaves by
 * longjmp() and the program by no exit; a child of fork() that is made
 * meanwhile has no limit, nor has a program that an exec function runs.
 *
 * It is a timer of the kernel's, which sends signal SIGRTMIN - 1, one of the
 * two below SIGRTMIN that belong to the library: no program has a handler for
 * it, and SIGALRM is left alone. exit() unblocks it. A handler may spin, or
 * sleep in a system call, or hold any lock. If it blocks all signals, or if the
 * message cannot be written, SIGKILL ends the process a second later.
 *
 * Not safe to call from a signal handler. quick_exit() has no limit.
 */
void exeunt_exit_deadline(unsigned int milliseconds, int status);

/* ---- What streams hold ---- */

/*
 * Drop, in a child, what it has inherited in streams: output that its parent
 * has not written yet, and input that its parent has read ahead.
 *
 * The parent will write, or take, what is its own; a child that leaves by
 * exit(), or uses a stream, would do it again. Nothing is written, and the
 * offsets, which the two share, are not moved: the child's first read goes on
 * where the parent's last read(2) ended. Streams stay open. That the parent
 * has lost output before is forgotten, too: ferror() is false then.
 *
 * It knows the streams that the program has, and brings none. Call it before
 * any stream is used in the child. __fpurge() in <stdio_ext.h> is for one
 * stream.
 */
void exeunt_forget_streams(void);

/*
 * At file scope of any one file of the program,
 *
 *     EXEUNT_REPORT_LOST_OUTPUT;
 *
 * has exit() report output that did not arrive: on a full device, a descriptor
 * that is closed, a pipe that nobody reads. For each stream that could not be
 * flushed, or whose ferror() is true at the end because it could not be
 * written to before, there is one line on descriptor 2,
 *
 *     exeunt: output lost on descriptor 1: No space left on device
 *
 * with the latest error, and a status that would look like success, because
 * its low 8 bits are 0, becomes EXIT_FAILURE. Another says enough, and stays.
 *
 * So that a pipe that nobody reads is an error like the others, SIGPIPE is
 * blocked once all handlers and destructors have run. A program that has dealt
 * with an error says so by clearerr(); of a stream that it has closed it has
 * the result of fclose(). That standard error cannot be written to shows in
 * the status alone.
 *
 * Return from main() and exit() do so, and no other way out. ISO C demands
 * that the status does not tell (C17 7.22.4.4p5), so a program has to ask.
 */
#define EXEUNT_REPORT_LOST_OUTPUT                         \
	static const char *const __ex_reports_lost_output \
		__attribute__((__used__)) = &__ex_report_lost_output
extern const char __ex_report_lost_output;

__EX_END_DECLS

#endif
