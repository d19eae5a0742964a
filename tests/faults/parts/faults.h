/* SPDX-License-Identifier: 0BSD */
/* What the injector, the scenarios and the verdict know of each other. */
#ifndef FAULTS_H
#define FAULTS_H

#include <stdbool.h>
#include <stddef.h>

enum {
	SHORT = 0, /* no errno: half of what was asked for */
	OUTPUTS = 4,
	PIPE = 3, /* of the outputs: a full pipe that does not block */
	PIPE_END = 21, /* descriptor of the program's end */
	INPUT = 20,    /* that of its input, and how many bytes that has */
	INPUT_BYTES = 300,
	OUTPUT_BYTES = 4096,
	STATUS = 7
};

/* What a program was told of one of its outputs. */
struct output {
	size_t accepted, perhaps;
	bool closed_badly;     /* the last flush said that it had failed */
	char byte[OUTPUT_BYTES]; /* the accepted ones, then the perhaps */
};

/*
 * In memory that a child shares with its parent, so that neither a claim nor
 * a fault needs a system call to be told.
 */
struct report {
	int armed, calls, fail_at, error;
	volatile long latest; /* the call that was made last */

	/* The fault. `fired_in` is the step, or null: on the way out. */
	int fired, descriptor;
	long number;
	const char *fired_in;

	/* The program's steps: which is being taken, and which failed first. */
	const char *step, *failed_in;
	int failed, failed_error;
	bool calm, fired_calmly; /* steps that need not say that they failed */

	struct output output[OUTPUTS];
	size_t taken; /* bytes of INPUT */
	int registered, run;
	const char *wrong; /* what the child itself saw go wrong */
};

extern struct report *report;

struct scenario {
	const char *name;
	void (*run)(void); /* leaves, or the caller calls exit(STATUS) */
	int signal;	   /* that it ends by, instead of STATUS */
};

extern const struct scenario scenarios[]; /* ends with a null name */
extern const bool output_waits; /* for a descriptor that does not block */

void begin(const char *step, bool calm);
bool end(bool succeeded);

/*
 * A step of a scenario: true if it succeeded. errno says why it did not. A
 * calm one may succeed although a call of it failed.
 */
#define STEP(expression) (begin(#expression, false), end(expression))
#define CALM_STEP(expression) (begin(#expression, true), end(expression))

/* A program that claims wrongly, or reads what was not there. */
void complain(const char *what);

#endif
