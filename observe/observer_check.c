/* SPDX-License-Identifier: 0BSD */
/* The table against the contract. */
#include "observer.h"

#include <string.h>

const char *name_of_lack(char letter)
{
	switch (letter) {
	case LETTER_ON_EXIT:
		return "on_exit";
	case LETTER_THREAD_LOCAL:
		return "thread_local destructors";
	default:
		return NULL;
	}
}

/* The contract's words, less the handlers that this library does not have. */
static void expect(char cell[CELL_BYTES], const struct table *table, int row,
		   int column)
{
	const char *wanted = rows[row].contract[column];
	size_t used = 0;

	if (column != COLUMN_HANDLERS || strcmp(wanted, CELL_NONE) == 0) {
		snprintf(cell, CELL_BYTES, "%s", wanted);
		return;
	}
	while (*wanted) {
		size_t bytes = strcspn(wanted, " ");

		if (!strchr(table->lacks, *wanted)) {
			if (used)
				cell[used++] = ' ';
			memcpy(cell + used, wanted, bytes);
			used += bytes;
		}
		wanted += bytes;
		wanted += strspn(wanted, " ");
	}
	cell[used] = '\0';
}

enum verdict judge(const struct table *table, int row, int column)
{
	char wanted[CELL_BYTES];

	if (strcmp(table->cell[row][column], CELL_NOT_HERE) == 0)
		return UNSEEN;
	expect(wanted, table, row, column);
	return strcmp(table->cell[row][column], wanted) == 0 ? AGREES : DIFFERS;
}

enum tone tone_of(const struct table *table, int row, int column)
{
	static const char *const undone[] = { CELL_NONE, "line", "ahead",
					      "no" };
	const char *cell = table->cell[row][column];

	if (judge(table, row, column) == DIFFERS)
		return TONE_WRONG;
	if (strcmp(cell, CELL_NO_MATTER) == 0 ||
	    strcmp(cell, CELL_NOT_HERE) == 0)
		return TONE_SOFT;
	for (size_t i = 0; i < sizeof undone / sizeof undone[0]; i++)
		if (strcmp(cell, undone[i]) == 0)
			return TONE_UNDONE;
	return headings[column].group == 1 ? TONE_DONE : TONE_PLAIN;
}

int check(const struct table *table)
{
	int count[UNSEEN + 1] = { 0 };
	char wanted[CELL_BYTES];

	for (int row = 0; row < ROWS; row++)
		for (int column = 0; column < COLUMNS; column++) {
			enum verdict verdict = judge(table, row, column);

			count[verdict]++;
			if (verdict != DIFFERS)
				continue;
			expect(wanted, table, row, column);
			fprintf(stderr,
				"differs: %s, %s: saw '%s', "
				"the contract says '%s'\n",
				rows[row].label, headings[column].name,
				table->cell[row][column], wanted);
		}
	fprintf(stderr,
		"%d cells agree with the contract, %d differ, %d not seen\n",
		count[AGREES], count[DIFFERS], count[UNSEEN]);
	return count[DIFFERS];
}
