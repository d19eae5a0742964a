/* SPDX-License-Identifier: 0BSD */
/* Programs that use streams, handlers and memory, each claim noted down. */
#define _GNU_SOURCE
#include "faults.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

const bool output_waits = true;

static void note(int number, const char *bytes, size_t accepted,
		 size_t perhaps)
{
	struct output *output = &report->output[number];

	memcpy(output->byte + output->accepted, bytes, accepted + perhaps);
	output->accepted += accepted;
	output->perhaps = perhaps;
}

/* fwrite() says how many it has taken. */
static bool put(int number, FILE *stream, size_t count)
{
	char bytes[OUTPUT_BYTES];
	size_t taken;

	for (size_t i = 0; i < count; i++)
		bytes[i] = (char)('A' + (report->output[number].accepted + i) %
						26);
	begin("fwrite", false);
	taken = fwrite(bytes, 1, count, stream);
	note(number, bytes, taken, 0);
	return end(taken == count);
}

/* These do not, when they fail. */
static bool put_text(int number, FILE *stream, const char *text)
{
	size_t length = strlen(text);
	bool taken;

	begin("fputs", false);
	taken = fputs(text, stream) >= 0;
	note(number, text, taken ? length : 0, taken ? 0 : length);
	return end(taken);
}

static bool put_formatted(int number, FILE *stream, int value)
{
	char text[100];
	bool taken;

	begin("fprintf", false);
	snprintf(text, sizeof text, "%080d\n", value);
	taken = fprintf(stream, "%080d\n", value) >= 0;
	note(number, text, taken ? strlen(text) : 0, taken ? 0 : strlen(text));
	return end(taken);
}

static void close_stream(int number, FILE *stream)
{
	begin("fclose", false);
	report->output[number].closed_badly = fclose(stream) != 0;
	end(!report->output[number].closed_badly);
}

static void write_a_file(void)
{
	FILE *stream;

	if (!STEP((stream = fopen("output0", "w")) != NULL))
		return;
	if (put(0, stream, 150) && put_text(0, stream, "a text\n"))
		put_formatted(0, stream, 12345);
	STEP(fflush(stream) == 0);
	if (!report->output[0].perhaps)
		put(0, stream, 30);
	close_stream(0, stream);
}

static void write_lines(void)
{
	FILE *stream;

	if (!STEP((stream = fopen("output1", "w")) != NULL))
		return;
	STEP(setvbuf(stream, NULL, _IOLBF, 0) == 0);
	if (put_text(1, stream, "first\nsec") && put_text(1, stream, "ond\nthi"))
		put_formatted(1, stream, 3);
	close_stream(1, stream);
	if (!STEP((stream = fopen("output2", "a")) != NULL))
		return;
	STEP(setvbuf(stream, NULL, _IONBF, 0) == 0);
	if (put(2, stream, 40) && put_formatted(2, stream, 4))
		put(2, stream, 1);
	close_stream(2, stream);
}

static void exit_with_many(void)
{
	FILE *stream[OUTPUTS];

	put(0, stdout, 20);
	for (int i = 1; i < PIPE; i++) {
		char name[] = "output0";

		name[6] = (char)('0' + i);
		if (STEP((stream[i] = fopen(name, "w")) != NULL))
			put(i, stream[i], 50);
	}
	exit(STATUS);
}

static void write_to_a_full_pipe(void)
{
	FILE *stream;

	if (!STEP((stream = fdopen(PIPE_END, "w")) != NULL))
		return;
	put(PIPE, stream, 50);
	STEP(fflush(stream) == 0);
	put(PIPE, stream, 40);
	exit(STATUS);
}

static void take(FILE *stream, size_t count)
{
	char bytes[INPUT_BYTES];
	size_t got;

	begin("fread", false);
	got = fread(bytes, 1, count, stream);
	for (size_t i = 0; i < got; i++)
		if (bytes[i] != (char)('a' + (report->taken + i) % 26))
			complain("other bytes were read than were there");
	report->taken += got;
	end(got == count);
}

static void read_ahead(void)
{
	FILE *stream;
	int byte;

	if (!STEP((stream = fdopen(INPUT, "r")) != NULL))
		return;
	put(0, stdout, 5);
	take(stream, 10);
	begin("getc", false);
	byte = getc(stream);
	report->taken += byte != EOF;
	end(byte != EOF);
	if (byte != EOF && STEP(ungetc(byte, stream) == byte))
		report->taken--;
	take(stream, 150);
	exit(STATUS);
}

static void read_and_close(void)
{
	FILE *stream;

	if (!STEP((stream = fdopen(INPUT, "r")) != NULL))
		return;
	take(stream, 100);
	if (STEP(fseek(stream, 30, SEEK_SET) == 0)) {
		report->taken = 30;
		take(stream, 45);
		begin("ftell", false);
		long place = ftell(stream);

		if (place >= 0 && place != (long)report->taken)
			complain("ftell() tells another place");
		end(place >= 0);
	}
	CALM_STEP(fclose(stream) == 0);
}

static void update(void)
{
	FILE *stream;
	char bytes[100];

	if (!STEP((stream = fopen("output1", "w+")) != NULL))
		return;
	if (put(1, stream, 100) && STEP(fseek(stream, 0, SEEK_SET) == 0)) {
		begin("fread", false);
		size_t got = fread(bytes, 1, 80, stream);

		if (memcmp(bytes, report->output[1].byte, got) != 0)
			complain("other bytes were read than were written");
		end(got == 80);
		if (STEP(fseek(stream, 0, SEEK_END) == 0))
			put(1, stream, 40);
	}
	close_stream(1, stream);
}

static void change_files(void)
{
	FILE *stream;
	char bytes[3];

	put(0, stdout, 20);
	/* C17 7.21.5.4p2: that the old file cannot be closed is ignored. */
	if (!CALM_STEP(freopen("output1", "w", stdout) != NULL))
		return;
	report->output[0].closed_badly =
		report->fired && report->number == SYS_write;
	put(1, stdout, 30);
	if (!CALM_STEP((stream = tmpfile()) != NULL))
		return;
	STEP(fputs("abc", stream) >= 0);
	if (!report->failed && STEP(fseek(stream, 0, SEEK_SET) == 0) &&
	    STEP(fread(bytes, 1, 3, stream) == 3) && memcmp(bytes, "abc", 3))
		complain("a temporary file has other bytes");
	CALM_STEP(fclose(stream) == 0);
}

static void append_to_a_descriptor(void)
{
	FILE *stream;

	if (!STEP((stream = fdopen(STDOUT_FILENO, "ae")) != NULL))
		return;
	put(0, stream, 30);
	exit(STATUS);
}

static void run(int status, void *argument)
{
	if (status != STATUS)
		complain("a handler is told another status");
	if ((long)argument != report->registered - ++report->run)
		complain("handlers run in another order");
}

static void register_many(void)
{
	for (long i = 0; i < 100; i++) {
		bool done;

		begin("on_exit", false);
		done = on_exit(run, (void *)(long)report->registered) == 0;
		report->registered += done;
		if (!done)
			errno = 0; /* it says nothing of errno */
		end(done);
	}
	exit(STATUS);
}

static char *check(char *memory, char byte, size_t bytes)
{
	for (size_t i = 0; i < bytes; i++)
		if (memory[i] != byte)
			complain("memory has other contents");
	return memory;
}

static void use_memory(void)
{
	char *small, *large, *larger, *clear;

	if (STEP((small = malloc(100)) != NULL))
		memset(small, 's', 100);
	if (STEP((large = malloc(200000)) != NULL))
		memset(large, 'l', 200000);
	if (large && STEP((larger = realloc(large, 900000)) != NULL))
		large = larger;
	if (large)
		free(check(large, 'l', 200000));
	if (small && STEP((larger = realloc(small, 300000)) != NULL))
		small = larger;
	if (STEP((clear = calloc(1000, 200)) != NULL))
		free(check(clear, 0, 200000));
	if (small)
		free(check(small, 's', 100));
}

static void abort_unwelcome(void)
{
	sigset_t aborts;

	report->armed = 0;
	sigemptyset(&aborts);
	sigaddset(&aborts, SIGABRT);
	sigprocmask(SIG_BLOCK, &aborts, NULL);
	signal(SIGABRT, SIG_IGN);
	report->armed = 1;
	abort();
}

const struct scenario scenarios[] = {
	{ "a file", write_a_file, 0 },
	{ "lines", write_lines, 0 },
	{ "many streams", exit_with_many, 0 },
	{ "full pipe", write_to_a_full_pipe, 0 },
	{ "input at exit", read_ahead, 0 },
	{ "input", read_and_close, 0 },
	{ "update", update, 0 },
	{ "other files", change_files, 0 },
	{ "append", append_to_a_descriptor, 0 },
	{ "handlers", register_many, 0 },
	{ "memory", use_memory, 0 },
	{ "abort", abort_unwelcome, SIGABRT },
	{ NULL, NULL, 0 },
};
