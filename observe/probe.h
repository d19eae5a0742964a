/* SPDX-License-Identifier: 0BSD */
/* What the parts of the probe share. */
#ifndef PROBE_H
#define PROBE_H

#include "observe.h"

/* How to leave: by a function that the standard or Linux has, or "return". */
typedef void leave_function(int status);

/* Where it is done. Returns only where main is to return. */
typedef void place_function(leave_function *leave, int status);

/* Both return a null pointer for an unknown name. */
leave_function *way_named(const char *name);
place_function *place_named(const char *name);

/* What a survivor does, too. */
void raw_exit_group(int status);

/* Descriptors, by enum channel. */
extern int channel[CHANNELS];

/* Write a word to the log, at once and by nothing but write(). */
void say(const char *word);

/* The same, of a number behind a letter. */
void say_number(char letter, long number);

/* Tell the observer that all is armed, and wait until it says go. */
void announce(long second_thread);
void wait_for_go(void);

/* Leave without a trace: for processes that are not the row's subject. */
_Noreturn void retire(int status);

/* Register handlers of every kind; `status` is what on_exit's is to be told. */
void arm_handlers(int status);

/* Give the calling thread, number 1 or 2, what is destroyed at its end. */
void arm_thread(int number);

/* exit(status), of which the handler that runs first makes exit(status + 1). */
void exit_in_handler(int status);

/* Letters for the kinds of handlers that this library does not have, or -. */
const char *lacks(void);

/* Leave unwritten bytes in two streams and unread ones in a third. */
void arm_streams(void);
void flush_streams(void);

/* A child that is asked for its parent when this process has ended. */
void arm_orphan(void);

/*
 * Start the second thread. It outlives the first if it can: then it says so
 * and calls `survive`, or leaves with a status found nowhere else. If `survive`
 * returns, so does the thread's function.
 *
 * returns   its thread ID, or 0 where no thread can be made
 */
long arm_survivor(leave_function *survive, int status);

/* As main's thread comes to leave: have the kernel tell the survivor. */
void be_survived(void);

/* Start the second thread to leave, while main is the one that may survive. */
long arm_leaver(leave_function *leave, int status);
_Noreturn void survive_leaver(void);

/* Start the second thread to end when told to go, and wait until it has. */
long arm_early_leaver(void);
void outlive_leaver(void);

/* A way out: end the calling thread, as the last or not. */
void end_thread(int status);

#endif
