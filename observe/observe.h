/* SPDX-License-Identifier: 0BSD */
/* What the probe and the observer agree on. */
#ifndef OBSERVE_H
#define OBSERVE_H

/*
 * The probe is started as
 *
 *	probe PLACE WAY STATUS DESCRIPTOR...
 *
 * with one descriptor for each channel, in this order. All but the last three
 * are pipes that the probe writes to.
 */
enum channel {
	CHANNEL_LOG,	    /* words, each followed by a space or newline */
	CHANNEL_FULL,	    /* a fully buffered stream */
	CHANNEL_LINE,	    /* a line-buffered stream */
	CHANNEL_UNBUFFERED, /* an unbuffered stream */
	CHANNEL_CLOSED,	    /* never written to: it shows end of file */
	CHANNEL_INPUT,	    /* a file of INPUT_BYTES, whose offset shows */
	CHANNEL_GO,	    /* a byte lets the probe leave */
	CHANNEL_ASK,	    /* a byte asks the orphan for its parent */
	CHANNELS
};

/* An odd count: a buffer of even size is then always ahead of the reader. */
enum { INPUT_BYTES = 100, INPUT_TAKEN = 9 };

#define TEXT_FULL "full "
#define TEXT_LINE "line\n"
#define TEXT_REST "rest "
#define TEXT_UNBUFFERED "unbuffered "

/*
 * Words in the log. The first is WORD_READY, followed by the process ID of the
 * one that will leave, the thread ID of the second thread or 0, and letters
 * for what the library lacks, or -. Handlers write a letter for their kind and
 * a number for their turn to be registered, as in a4; what belongs to a thread
 * has the number of the thread instead, as in t2: main's is 1.
 */
#define WORD_READY "ready"
#define WORD_CANNOT "cannot" /* this way out cannot be taken here */
#define LETTER_ON_EXIT 'o'
#define LETTER_THREAD_LOCAL 't'
#define LETTER_SURVIVOR 'S' /* the other thread outlived the first */
#define LETTER_ADOPTED '@'  /* followed by the orphan's new parent */

#endif
