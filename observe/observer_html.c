/* SPDX-License-Identifier: 0BSD */
/* The table as one page that needs no other file. */
#include "observer.h"

static const char style[] =
	":root { color-scheme: light dark; --paper: #fff; --ink: #1c1c1c;\n"
	"  --rule: #ccc; --soft: #6a6a6a; --done: #14672f; --undone: #8a4b00;\n"
	"  --wrong: #b00020; --band: #f4f4f1 }\n"
	"@media (prefers-color-scheme: dark) {\n"
	"  :root { --paper: #16181a; --ink: #e6e6e6; --rule: #444;\n"
	"    --soft: #9a9a9a; --done: #7ed491; --undone: #f0b25e;\n"
	"    --wrong: #ff8a94; --band: #1f2225 } }\n"
	"body { background: var(--paper); color: var(--ink);\n"
	"  font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto;\n"
	"  max-width: 84rem; padding: 0 1rem }\n"
	"div { overflow-x: auto }\n"
	"table { border-collapse: collapse; font-size: .875rem }\n"
	"th, td { padding: .3rem .6rem; text-align: left;\n"
	"  white-space: nowrap; border-bottom: 1px solid var(--rule) }\n"
	"tbody tr:nth-child(even) { background: var(--band) }\n"
	"td { font-family: ui-monospace, monospace }\n"
	"thead th { border-bottom: 2px solid var(--ink) }\n"
	"tbody th, .soft { font-weight: normal }\n"
	".soft { color: var(--soft) } .done { color: var(--done) }\n"
	".undone { color: var(--undone) }\n"
	".wrong { color: var(--wrong); font-weight: bold }\n"
	"dl { display: grid; grid-template-columns: max-content auto;\n"
	"  gap: .2rem 1rem } dt { font-weight: bold } dd { margin: 0 }\n";

static void print_escaped(const char *text)
{
	for (; *text; text++)
		if (*text == '<')
			printf("&lt;");
		else if (*text == '&')
			printf("&amp;");
		else
			putchar(*text);
}

static void print_element(const char *open, const char *text, const char *close)
{
	printf("%s", open);
	print_escaped(text);
	printf("%s", close);
}

static void print_title(const struct table *table)
{
	print_element("How a process leaves: ", table->library, ", ");
	print_escaped(table->target);
}

static void print_head(void)
{
	printf("<thead>\n<tr><td></td>");
	for (int i = 0, span; i < COLUMNS; i += span) {
		int group = headings[i].group;

		for (span = 1; i + span < COLUMNS; span++)
			if (headings[i + span].group != group)
				break;
		printf("<th scope=\"colgroup\" colspan=\"%d\">", span);
		print_element("", groups[group], "</th>");
	}
	printf("</tr>\n<tr><th scope=\"col\">way out</th>");
	for (int i = 0; i < COLUMNS; i++)
		print_element("<th scope=\"col\">", headings[i].name, "</th>");
	printf("</tr>\n</thead>\n");
}

static void print_row(const struct table *table, int row)
{
	static const char *const class[TONES] = {
		[TONE_SOFT] = " class=\"soft\"",
		[TONE_DONE] = " class=\"done\"",
		[TONE_UNDONE] = " class=\"undone\"",
		[TONE_WRONG] = " class=\"wrong\"",
	};

	print_element("<tr><th scope=\"row\">", rows[row].label, "</th>");
	for (int i = 0; i < COLUMNS; i++) {
		const char *attribute = class[tone_of(table, row, i)];

		printf("<td%s>", attribute ? attribute : "");
		print_element("", table->cell[row][i], "</td>");
	}
	printf("</tr>\n");
}

static void print_legend(const struct table *table)
{
	printf("<dl>\n");
	for (int i = 0; i < COLUMNS; i++) {
		print_element("<dt>", headings[i].name, "</dt>");
		print_element("<dd>", headings[i].meaning, "</dd>\n");
	}
	printf("</dl>\n<ul>\n");
	for (int i = 0; notes[i]; i++)
		print_element("<li>", notes[i], "</li>\n");
	for (const char *letter = table->lacks; *letter; letter++)
		if (name_of_lack(*letter)) {
			print_element("<li>n/a: ", table->library, " has no ");
			print_element("", name_of_lack(*letter), ".</li>\n");
		}
	printf("</ul>\n");
}

void print_html(const struct table *table)
{
	printf("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n"
	       "<meta charset=\"utf-8\">\n"
	       "<meta name=\"viewport\" content=\"width=device-width\">\n"
	       "<title>");
	print_title(table);
	printf("</title>\n<style>\n%s</style>\n</head>\n<body>\n<h1>", style);
	print_title(table);
	printf("</h1>\n<div><table>\n");
	print_head();
	printf("<tbody>\n");
	for (int row = 0; row < ROWS; row++)
		print_row(table, row);
	printf("</tbody>\n</table></div>\n");
	print_legend(table);
	printf("</body>\n</html>\n");
}
