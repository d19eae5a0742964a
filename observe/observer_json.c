/* SPDX-License-Identifier: 0BSD */
/* The table for machines. */
#include "observer.h"

#include <string.h>

static void print_string(const char *text)
{
	putchar('"');
	for (; *text; text++)
		if ((unsigned char)*text < ' ')
			printf("\\u%04x", (unsigned)*text);
		else if (*text == '"' || *text == '\\')
			printf("\\%c", *text);
		else
			putchar(*text);
	putchar('"');
}

static void print_member(const char *key, const char *text)
{
	print_string(key);
	printf(": ");
	print_string(text);
}

/* "a4 c3", or none, as ["a4", "c3"] or []. */
static void print_handlers(const char *text)
{
	char words[CELL_BYTES];
	const char *comma = "";

	if (strcmp(text, CELL_NOT_HERE) == 0 || strcmp(text, CELL_HUNG) == 0) {
		print_string(text);
		return;
	}
	snprintf(words, sizeof words, "%s",
		 strcmp(text, CELL_NONE) == 0 ? "" : text);
	putchar('[');
	for (char *word = strtok(words, " "); word; word = strtok(NULL, " ")) {
		printf("%s", comma);
		print_string(word);
		comma = ", ";
	}
	putchar(']');
}

static void print_row(const struct table *table, int row)
{
	printf("    {");
	print_member("way", rows[row].label);
	for (int i = 0; i < COLUMNS; i++) {
		printf(", ");
		if (i == COLUMN_HANDLERS) {
			printf("\"%s\": ", headings[i].key);
			print_handlers(table->cell[row][i]);
		} else {
			print_member(headings[i].key, table->cell[row][i]);
		}
	}
	printf("}%s\n", row + 1 < ROWS ? "," : "");
}

void print_json(const struct table *table)
{
	const char *comma = "";

	printf("{\n  ");
	print_member("library", table->library);
	printf(",\n  ");
	print_member("target", table->target);
	printf(",\n  \"lacks\": [");
	for (const char *letter = table->lacks; *letter; letter++)
		if (name_of_lack(*letter)) {
			printf("%s", comma);
			print_string(name_of_lack(*letter));
			comma = ", ";
		}
	printf("],\n  \"rows\": [\n");
	for (int row = 0; row < ROWS; row++)
		print_row(table, row);
	printf("  ]\n}\n");
}
