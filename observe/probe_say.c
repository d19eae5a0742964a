/* SPDX-License-Identifier: 0BSD */
/* The probe's private line to the observer: write() and nothing else. */
#define _GNU_SOURCE
#include "probe.h"

#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

int channel[CHANNELS];

_Noreturn void retire(int status)
{
	for (;;)
		syscall(SYS_exit_group, (long)status);
}

void say(const char *word)
{
	if (write(channel[CHANNEL_LOG], word, strlen(word)) < 0)
		retire(1);
}

/* By hand: this also runs in a second thread and in the child of vfork(). */
void say_number(char letter, long number)
{
	char text[24];
	char *next = text + sizeof text;

	*--next = '\0';
	*--next = ' ';
	do {
		*--next = (char)('0' + number % 10);
		number /= 10;
	} while (number != 0);
	*--next = letter;
	say(next);
}

void announce(long second_thread)
{
	say(WORD_READY);
	say_number(' ', getpid());
	say_number(' ', second_thread);
	say(lacks());
	say("\n");
}

void wait_for_go(void)
{
	char byte;

	if (read(channel[CHANNEL_GO], &byte, 1) != 1)
		retire(1); /* the observer is gone */
}
