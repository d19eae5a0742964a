/* SPDX-License-Identifier: 0BSD */
/* The two chains: from _start to main, and from exit to _exit. */
#ifndef EX_CHAIN_H
#define EX_CHAIN_H

#include "attr.h"

/*
 * What a program has to have done before main and after exit depends on what
 * it links. Each such thing is a link of a chain: a function that does its
 * one job and goes on, by a tail call, to the next, under the name
 * `__ex_after_` and its own. linker.ld lays the links that the program has
 * end to end, in the order of their places; those that it has not cost it
 * nothing, not even a call of an empty function. Where there is no link,
 * _start calls main, and exit is _exit.
 */

/* Before main, in this order; each has main's own signature. */
#define ENTER_LINK(place) SECTION(".text.ex_enter." #place)

/* The first that there is. */
HIDDEN int __ex_enter(int argc, char **argv, char **envp);

/*
 * In hardened programs _start calls the first of these instead, in
 * crt/__ex_relocate.c; then comes crt/__ex_harden.c.
 */
HIDDEN int __ex_relocate(int argc, char **argv, char **envp);
HIDDEN int __ex_harden(int argc, char **argv, char **envp);

/* crt/__ex_tls.c: thread-local storage, where there are such variables. */
HIDDEN int __ex_tls(int argc, char **argv, char **envp);
HIDDEN int __ex_after_tls(int argc, char **argv, char **envp);

/* lib/environ/environ.c: keep envp, where something reads the environment. */
HIDDEN int __ex_environ(int argc, char **argv, char **envp);
HIDDEN int __ex_after_environ(int argc, char **argv, char **envp);

/* crt/__ex_arrays.c: run the constructors, where there are any. */
HIDDEN int __ex_arrays(int argc, char **argv, char **envp);
HIDDEN int __ex_after_arrays(int argc, char **argv, char **envp);

/*
 * From exit on, in this order; each has exit's own signature.
 *
 * Whoever defines one keeps its state in a section whose name begins with
 * `.bss.ex_exit.`: by that linker.ld sees that there is one.
 */
#define EXIT_LINK(place) SECTION(".text.ex_exit." #place)

/* lib/thread/__ex_claim_exit.c: one thread goes on, where there are several. */
HIDDEN _Noreturn void __ex_claim(int status);
HIDDEN _Noreturn void __ex_after_claim(int status);

/* lib/exit/exeunt_exit_deadline.c: the time runs. */
HIDDEN _Noreturn void __ex_start_deadline(int status);
HIDDEN _Noreturn void __ex_after_start_deadline(int status);

/* lib/exit/__cxa_thread_atexit_impl.c: the thread-local objects. */
HIDDEN _Noreturn void __ex_end_locals(int status);
HIDDEN _Noreturn void __ex_after_end_locals(int status);

/* lib/exit/on_exit.c: the status, kept for the handlers that want it. */
HIDDEN _Noreturn void __ex_keep_status(int status);
HIDDEN _Noreturn void __ex_after_keep_status(int status);

/* lib/exit/__ex_steps.c: as the next link, step by step. */
HIDDEN _Noreturn void __ex_step_handlers(int status);
HIDDEN _Noreturn void __ex_after_step_handlers(int status);

/* lib/exit/__ex_exit_handlers.c: atexit, on_exit, __cxa_atexit. */
HIDDEN _Noreturn void __ex_run_handlers(int status);
HIDDEN _Noreturn void __ex_after_run_handlers(int status);

/* lib/exit/__ex_steps.c: likewise. */
HIDDEN _Noreturn void __ex_step_destructors(int status);
HIDDEN _Noreturn void __ex_after_step_destructors(int status);

/* crt/__ex_destructors.c: the fini array, where there is one. */
HIDDEN _Noreturn void __ex_destructors(int status);
HIDDEN _Noreturn void __ex_after_destructors(int status);

/* lib/stdio/exeunt_report_lost_output.c: a pipe that nobody reads, an error. */
HIDDEN _Noreturn void __ex_block_sigpipe(int status);
HIDDEN _Noreturn void __ex_after_block_sigpipe(int status);

/* lib/exit/__ex_steps.c: as all links that have to do with streams. */
HIDDEN _Noreturn void __ex_step_streams(int status);
HIDDEN _Noreturn void __ex_after_step_streams(int status);

/* lib/stdio/stdout.c: what standard output still holds. */
HIDDEN _Noreturn void __ex_flush_stdout(int status);
HIDDEN _Noreturn void __ex_after_flush_stdout(int status);

/* lib/stdio/__ex_streams.c: what the other streams still hold. */
HIDDEN _Noreturn void __ex_flush_streams(int status);
HIDDEN _Noreturn void __ex_after_flush_streams(int status);

/* lib/stdio/__ex_fill.c: what was read ahead and not taken. */
HIDDEN _Noreturn void __ex_restore_streams(int status);
HIDDEN _Noreturn void __ex_after_restore_streams(int status);

/* lib/stdio/exeunt_report_lost_output.c: what did not arrive. */
HIDDEN _Noreturn void __ex_report_streams(int status);
HIDDEN _Noreturn void __ex_after_report_streams(int status);

/* lib/exit/__ex_trace.c: the trace's last line. */
HIDDEN _Noreturn void __ex_trace_exit(int status);
HIDDEN _Noreturn void __ex_after_trace_exit(int status);

#endif
