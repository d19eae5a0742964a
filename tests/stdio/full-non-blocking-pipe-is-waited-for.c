/* SPDX-License-Identifier: 0BSD */
/*
 * A descriptor that would block (EAGAIN) is waited for: nothing is lost
 * (DESIGN section 5).
 *
 * only-exeunt: POSIX.1-2024 fputc() lets the references fail with EAGAIN
 * expect-stdout: 300000 bytes, 0 wrong, fwrite 300000, fclose 0\n
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

static char text[300000];

int main(void)
{
	int ends[2];
	int report[2];
	int said[2] = { 0, 0 };
	int wrong = 0;
	int count = 0;
	unsigned char got[5000];

	for (int i = 0; i < 300000; i++)
		text[i] = (char)(i % 251);
	pipe(ends);
	pipe(report);
	if (fork() == 0) {
		close(ends[0]);
		fcntl(ends[1], F_SETFL, O_WRONLY | O_NONBLOCK);
		FILE *file = fdopen(ends[1], "w");
		said[0] = (int)fwrite(text, 1, sizeof text, file);
		said[1] = fclose(file);
		write(report[1], said, sizeof said);
		_exit(0);
	}
	close(ends[1]);
	usleep(50000);
	for (ssize_t bytes; (bytes = read(ends[0], got, sizeof got)) > 0;)
		for (ssize_t i = 0; i < bytes; i++, count++)
			wrong += got[i] != count % 251;
	read(report[0], said, sizeof said);
	wait(NULL);
	printf("%d bytes, %d wrong, fwrite %d, fclose %d\n", count, wrong,
	       said[0], said[1]);
	return 0;
}
