/* SPDX-License-Identifier: 0BSD */
/*
 * freopen flushes and closes what was open and opens the new file on the same
 * stream (C17 7.21.5.4).
 *
 * expect-stdout: before after: in the file, 1\n
 */
#include <stdio.h>
#include <unistd.h>

int main(void)
{
	char text[20];
	int report = dup(1);

	printf("before ");
	if (freopen("file", "w", stdout) != stdout)
		return 1;
	printf("in the file");
	fflush(stdout);
	int descriptor = fileno(stdout);
	FILE *file = fopen("file", "r");
	FILE *out = fdopen(report, "w");
	fprintf(out, "after: %s, %d\n", fgets(text, sizeof text, file),
		descriptor);
	return 0;
}
