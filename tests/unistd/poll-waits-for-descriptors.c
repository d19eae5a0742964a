/* SPDX-License-Identifier: 0BSD */
/*
 * poll() tells what is ready, passes over negative descriptors, and gives up
 * when the time is over (POSIX.1-2024 poll(), ppoll()).
 *
 * expect-stdout: 0\n1 out\n1 in\n2 in hup\ninvalid\ntook its time\nppoll 0\n
 */
#define _GNU_SOURCE
#include <poll.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

int main(void)
{
	struct timespec before, after, wait = { 0, 1000000 };
	struct pollfd polled[2];
	int ends[2], count;
	char byte;

	pipe(ends);
	polled[0] = (struct pollfd){ ends[0], POLLIN, 0 };
	polled[1] = (struct pollfd){ -1, POLLIN, 1 };
	printf("%d\n", poll(polled, 2, 0));
	polled[1] = (struct pollfd){ ends[1], POLLOUT, 0 };
	count = poll(polled, 2, -1);
	printf("%d %s\n", count,
	       polled[0].revents == 0 && polled[1].revents == POLLOUT ? "out"
								      : "?");
	write(ends[1], "x", 1);
	polled[1].fd = -1;
	count = poll(polled, 2, 1000);
	printf("%d %s\n", count,
	       polled[0].revents == POLLIN && polled[1].revents == 0 ? "in"
								     : "?");
	close(ends[1]);
	polled[1].fd = ends[0];
	polled[1].events = POLLIN;
	count = poll(polled, 2, 1000);
	printf("%d %s%s\n", count, polled[0].revents & POLLIN ? "in" : "",
	       polled[1].revents & POLLHUP ? " hup" : "");
	read(ends[0], &byte, 1);
	polled[0].fd = 99;
	if (poll(polled, 1, 0) == 1 && polled[0].revents == POLLNVAL)
		puts("invalid");
	clock_gettime(CLOCK_MONOTONIC, &before);
	poll(NULL, 0, 30);
	clock_gettime(CLOCK_MONOTONIC, &after);
	if ((after.tv_sec - before.tv_sec) * 1000 +
		    (after.tv_nsec - before.tv_nsec) / 1000000 >=
	    29)
		puts("took its time");
	count = ppoll(NULL, 0, &wait, NULL);
	if (wait.tv_nsec == 1000000)
		printf("ppoll %d\n", count);
	return 0;
}
