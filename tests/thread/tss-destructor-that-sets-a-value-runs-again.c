/* SPDX-License-Identifier: 0BSD */
/*
 * A value that a destructor sets is destroyed in the next round, for
 * TSS_DTOR_ITERATIONS rounds, also that of another key; then no more
 * (C17 7.26.5.5, 7.26.1).
 *
 * expect-stdout: once more: 2 calls\nhanded on: 1 call\n
 * expect-stdout: for ever: all the rounds and no more\n
 */
#include <stdio.h>
#include <threads.h>

static tss_t again, other, ever;
static int again_calls, other_calls, ever_calls;

static void once_more(void *value)
{
	if (++again_calls == 1) {
		tss_set(again, value);
		tss_set(other, value);
	}
}

static void handed_on(void *value)
{
	(void)value;
	other_calls++;
}

static void for_ever(void *value)
{
	ever_calls++;
	tss_set(ever, value);
}

static int function(void *argument)
{
	tss_set(again, argument);
	tss_set(ever, argument);
	return 0;
}

int main(void)
{
	thrd_t thread;

	/* One before and one after, as rounds may go either way. */
	tss_create(&other, handed_on);
	tss_create(&again, once_more);
	tss_create(&ever, for_ever);
	if (thrd_create(&thread, function, &thread) != thrd_success)
		return 1;
	thrd_join(thread, NULL);
	printf("once more: %d calls\n", again_calls);
	printf("handed on: %d call\n", other_calls);
	printf("for ever: %s\n", ever_calls == TSS_DTOR_ITERATIONS ?
					 "all the rounds and no more" :
					 "another number of rounds");
	return 0;
}
