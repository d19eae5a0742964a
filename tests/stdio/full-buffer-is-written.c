/* SPDX-License-Identifier: 0BSD */
/*
 * What exceeds the buffer is written without waiting for fflush, and no byte
 * is lost or doubled at any size near the buffer's (C17 7.21.3p3).
 *
 * expect-stdout: 0 wrong\n
 */
#include <stdio.h>
#include <string.h>

static char written[70];
static char got[200];

int main(void)
{
	int wrong = 0;

	for (int i = 0; i < 70; i++)
		written[i] = (char)(i + '0');
	for (int first = 0; first < 70; first++) {
		for (int second = 0; second < 70; second += 3) {
			FILE *file = fopen("file", "w+");
			static char buffer[32];
			setvbuf(file, buffer, _IOFBF, sizeof buffer);
			wrong += (int)fwrite(written, 1, first, file) != first;
			putc('|', file);
			wrong += (int)fwrite(written, 1, second, file) !=
				 second;
			rewind(file);
			int count = (int)fread(got, 1, sizeof got, file);
			wrong += count != first + 1 + second ||
				 memcmp(got, written, first) != 0 ||
				 got[first] != '|' ||
				 memcmp(got + first + 1, written, second) != 0;
			fclose(file);
		}
	}
	printf("%d wrong\n", wrong);
	return 0;
}
