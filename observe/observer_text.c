/* SPDX-License-Identifier: 0BSD */
/* The table for people at a terminal, and the plain one for tools. */
#define _GNU_SOURCE
#include "observer.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { GAP = 2 };

static int width[COLUMNS], label_width;
static bool coloured;

static void measure(const struct table *table)
{
	for (int row = 0; row < ROWS; row++)
		if (label_width < (int)strlen(rows[row].label))
			label_width = (int)strlen(rows[row].label);
	for (int i = 0; i < COLUMNS; i++) {
		width[i] = (int)strlen(headings[i].name);
		for (int row = 0; row < ROWS; row++)
			if (width[i] < (int)strlen(table->cell[row][i]))
				width[i] = (int)strlen(table->cell[row][i]);
	}
}

static bool wants_colour(void)
{
	const char *refusal = getenv("NO_COLOR");
	const char *terminal = getenv("TERM");

	return isatty(STDOUT_FILENO) && (!refusal || !*refusal) && terminal &&
	       strcmp(terminal, "dumb") != 0;
}

static void paint(const char *colour)
{
	if (coloured && colour)
		printf("\033[%sm", colour);
}

static const char *colour_of(enum tone tone)
{
	static const char *const colour[TONES] = {
		[TONE_SOFT] = "2",
		[TONE_DONE] = "32",
		[TONE_UNDONE] = "33",
		[TONE_WRONG] = "1;31",
	};

	return colour[tone];
}

static void print_padded(const char *text, int columns, bool last)
{
	printf("%-*s", last ? 0 : columns + GAP, text);
}

static void print_groups(void)
{
	print_padded("", label_width, false);
	for (int i = 0; i < COLUMNS; i++) {
		int group = headings[i].group;
		int total = width[i];

		while (i + 1 < COLUMNS && headings[i + 1].group == group)
			total += GAP + width[++i];
		print_padded(groups[group], total, group == GROUPS - 1);
	}
	putchar('\n');
}

static void print_headings(void)
{
	paint("1");
	print_groups();
	print_padded("way out", label_width, false);
	for (int i = 0; i < COLUMNS; i++)
		print_padded(headings[i].name, width[i], i == COLUMNS - 1);
	paint("0");
	putchar('\n');
}

static void print_row(const struct table *table, int row)
{
	print_padded(rows[row].label, label_width, false);
	for (int i = 0; i < COLUMNS; i++) {
		const char *colour = colour_of(tone_of(table, row, i));

		paint(colour);
		print_padded(table->cell[row][i], width[i], i == COLUMNS - 1);
		paint(colour ? "0" : NULL);
	}
	putchar('\n');
}

static void print_legend(const struct table *table)
{
	putchar('\n');
	for (int i = 0; i < COLUMNS; i++)
		printf("%-9s  %s\n", headings[i].name, headings[i].meaning);
	putchar('\n');
	for (int i = 0; notes[i]; i++)
		printf("%s\n", notes[i]);
	for (const char *letter = table->lacks; *letter; letter++)
		if (name_of_lack(*letter))
			printf("n/a: %s has no %s.\n", table->library,
			       name_of_lack(*letter));
}

void print_text(const struct table *table)
{
	measure(table);
	coloured = wants_colour();
	printf("How a process leaves: %s, %s\n\n", table->library,
	       table->target);
	print_headings();
	for (int row = 0; row < ROWS; row++)
		print_row(table, row);
	print_legend(table);
}

void print_tsv(const struct table *table)
{
	printf("library\tlacks\t%s\n", table->lacks);
	for (int row = 0; row < ROWS; row++)
		for (int i = 0; i < COLUMNS; i++)
			printf("%s\t%s\t%s\n", rows[row].label,
			       headings[i].name, table->cell[row][i]);
}
