/* SPDX-License-Identifier: 0BSD */
/* What the parts of the observer share. */
#ifndef OBSERVER_H
#define OBSERVER_H

#include <stdbool.h>
#include <stdio.h>
#include <sys/types.h>

#include "observe.h"

enum column {
	COLUMN_STATUS,
	COLUMN_SIGCHLD,
	COLUMN_HANDLERS,
	COLUMN_FULL,
	COLUMN_LINE,
	COLUMN_UNBUFFERED,
	COLUMN_INPUT,
	COLUMN_CLOSED,
	COLUMN_THREAD,
	COLUMN_ORPHAN,
	COLUMN_CALL,
	COLUMNS
};

enum { ROWS = 29, GROUPS = 3, CELL_BYTES = 48, LACKS_BYTES = 8 };

/* Cells that say the same in every column. */
#define CELL_NONE "none"    /* it was awaited, and did not happen */
#define CELL_NO_MATTER "-"  /* this way out has no such thing */
#define CELL_NOT_HERE "n/a" /* it cannot be seen, or not be done, here */
#define CELL_HUNG "hung"    /* the row went past its deadline */

/* A way out, and what DESIGN.md's contract says will be seen of it. */
struct row {
	const char *label;
	const char *place, *way, *status; /* the probe's arguments */
	const char *contract[COLUMNS];
};

/* Consecutive columns about one thing have one group. */
struct heading {
	const char *name, *key, *meaning;
	int group;
};

extern const struct row rows[ROWS];
extern const struct heading headings[COLUMNS];
extern const char *const groups[GROUPS];
extern const char *const notes[]; /* ends with a null pointer */

struct table {
	const char *library, *target;
	char lacks[LACKS_BYTES]; /* letters of observe.h, or - */
	char cell[ROWS][COLUMNS][CELL_BYTES];
};

/* What the observer was told. */
struct settings {
	const char *probe;
	const char *runner; /* words before the probe's name, or null */
	unsigned deadline;  /* seconds for each run of the probe */
	bool checks;	    /* against the contract */
	void (*print)(const struct table *table);
};

/* Fill in what the command line says; what is wrong with it ends us. */
void parse_options(struct settings *settings, struct table *table, int argc,
		   char **argv);

/* One run of the probe, from its start to its last process's end. */
struct run {
	const struct settings *settings;
	const struct row *row;
	pid_t probe, leaver, second_thread; /* the last may be 0 */
	char lacks[LACKS_BYTES];
	int channel[CHANNELS]; /* the observer's ends, or -1 */
	FILE *input;	       /* what the probe reads from */
	FILE *errors;	       /* its standard error */
};

enum readiness { READY, CANNOT, HUNG };

/*
 * Start the probe and wait until it is armed. What does not start at all is
 * reported, and ends the observer.
 *
 * traced    an emulator is to print its system calls to standard error
 */
enum readiness run_start(struct run *run, const struct settings *settings,
			 const struct row *row, bool traced);

FILE *temporary_file(void);

/* Connect a run: its own ends, and those to hand to the probe. */
void open_channels(struct run *run, int theirs[CHANNELS]);
void close_channel(struct run *run, enum channel number);

/* In the child: become the probe. */
_Noreturn void run_execute(const struct run *run, const int theirs[CHANNELS],
			   bool traced);

bool run_is_in(const struct run *run, const char *place);

/* Write a byte to CHANNEL_GO or CHANNEL_ASK. */
void run_tell(const struct run *run, enum channel number);

/* Let all that is left of it end, and wait for that. */
void run_reap(struct run *run);

/* The same, and close all. */
void run_finish(struct run *run);

/*
 * Whatever goes wrong, no wait of the observer's outlasts the processes that
 * it waits for: the watchdog kills them all, and every wait comes to its end.
 */
void watch(pid_t group, unsigned seconds);
void watch_no_more(void);
bool has_hung(void);

/* SIGCHLD's own account of how a child ended; a code of 0: it never came. */
struct ending {
	int code, status;
};

/* Before all else: see SIGCHLD, but only in wait_for_ending(). */
void expect_children(void);

/* Forget those that nobody waited for: a second SIGCHLD is not queued. */
void forget_children(void);
struct ending wait_for_ending(pid_t child);

/* Fill the cells of one row. */
void observe(struct table *table, const struct settings *settings, int row);

/* Words for wait()'s status, for SIGCHLD, and for a new parent or 0. */
void set_cell(char cell[CELL_BYTES], const char *text);
void describe_status(char cell[CELL_BYTES], int status);
void describe_ending(char cell[CELL_BYTES], struct ending ending);
void describe_adopter(char cell[CELL_BYTES], pid_t adopter);

/* In a run of its own, which system call ended the process. */
void trace_call(char cell[CELL_BYTES], const struct settings *settings,
		const struct row *row);

enum verdict { AGREES, DIFFERS, UNSEEN };

/* Compare a cell with what the contract wants where the library has it all. */
enum verdict judge(const struct table *table, int row, int column);

/* How a cell is to look. */
enum tone {
	TONE_PLAIN,
	TONE_SOFT,   /* says nothing */
	TONE_DONE,   /* the library did it */
	TONE_UNDONE, /* it did not happen */
	TONE_WRONG,  /* not as the contract says */
	TONES
};

enum tone tone_of(const struct table *table, int row, int column);

/* Say on standard error where they differ. Returns how many cells do. */
int check(const struct table *table);

/* The name of what a letter of `lacks` stands for. */
const char *name_of_lack(char letter);

void print_text(const struct table *table);
void print_json(const struct table *table);
void print_html(const struct table *table);
void print_tsv(const struct table *table);

/* Say why on standard error, and end with status 2. */
_Noreturn void fail(const char *format, ...)
	__attribute__((__format__(__printf__, 1, 2)));

#endif
