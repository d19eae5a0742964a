/* SPDX-License-Identifier: 0BSD */
/*
 * Each mode truncates, appends, reads and writes as it says (C17 7.21.5.3p3).
 *
 * expect-stdout: r: reads old, write fails, leaves old\n
 * expect-stdout: rb: reads old, write fails, leaves old\n
 * expect-stdout: w: read fails, writes, leaves N\n
 * expect-stdout: wb: read fails, writes, leaves N\n
 * expect-stdout: a: read fails, writes, leaves oldN\n
 * expect-stdout: ab: read fails, writes, leaves oldN\n
 * expect-stdout: r+: reads old, writes, leaves Nld\n
 * expect-stdout: r+b: reads old, writes, leaves Nld\n
 * expect-stdout: rb+: reads old, writes, leaves Nld\n
 * expect-stdout: w+: reads nothing, writes, leaves N\n
 * expect-stdout: wb+: reads nothing, writes, leaves N\n
 * expect-stdout: a+: reads old, writes, leaves oldN\n
 * expect-stdout: ab+: reads old, writes, leaves oldN\n
 */
#include <stdio.h>

static void show(const char *mode)
{
	char text[10];
	FILE *file = fopen("file", "w");

	fputs("old", file);
	fclose(file);
	file = fopen("file", mode);
	if (!file) {
		printf("%s: not opened\n", mode);
		return;
	}
	rewind(file);
	if (fgets(text, sizeof text, file))
		printf("%s: reads %s, ", mode, text);
	else if (ferror(file))
		printf("%s: read fails, ", mode);
	else
		printf("%s: reads nothing, ", mode);
	rewind(file);
	putc('N', file);
	fflush(file);
	printf(ferror(file) ? "write fails, " : "writes, ");
	fclose(file);
	file = fopen("file", "r");
	if (!fgets(text, sizeof text, file))
		text[0] = '\0';
	fclose(file);
	printf("leaves %s\n", text);
}

int main(void)
{
	show("r");
	show("rb");
	show("w");
	show("wb");
	show("a");
	show("ab");
	show("r+");
	show("r+b");
	show("rb+");
	show("w+");
	show("wb+");
	show("a+");
	show("ab+");
	return 0;
}
