/* SPDX-License-Identifier: 0BSD */
/* Room for a byte, and the list of streams, where there are others. */
#include <poll.h>

#include <bits/ioctl.h>

#include "chain.h"
#include "format.h"
#include "stream.h"
#include "timed.h"

SECTION(".bss.ex_exit.streams") FILE *__ex_streams;

/* Reading brings the strong body, in lib/stdio/__ex_fill.c. */
WEAK int __ex_give_back(FILE *stream)
{
	(void)stream;
	return 0;
}

void __ex_ready(FILE *stream)
{
	unsigned char window[8]; /* struct winsize: whether there is one */

	if (stream->flags & LISTED)
		return;
	stream->flags |= LISTED;
	ex_acquire(EX_STREAMS);
	stream->link = __ex_streams;
	__ex_streams = stream;
	ex_release(EX_STREAMS);
	if (stream->start == NULL) {
		stream->start = (unsigned char *)(stream + 1);
		stream->size = EX_BUFFER;
	}
	if (!(stream->flags & CHOSEN))
		stream->urgent = (int)ex_sys(SYS_ioctl, ex_descriptor(stream),
					     TIOCGWINSZ, window);
}

/* Somebody has made the descriptor non-blocking; the stream is not. */
static void wait_until_writable(const FILE *stream)
{
	struct pollfd wanted = {
		.fd = (int)ex_descriptor(stream),
		.events = POLLOUT,
	};

	ex_sys(EX_PPOLL, &wanted, 1, NULL, NULL, 0);
}

int __ex_drain(FILE *stream)
{
	long result;

	if (stream->write_end == NULL) {
		if (stream->flags & UNWRITABLE)
			return ex_fail(stream, EBADF);
		__ex_ready(stream);
		if (stream->read_end != NULL && __ex_give_back(stream) != 0)
			return EOF;
		ex_rest(stream);
		stream->write_end = stream->start + stream->size;
		return 0;
	}
	while ((result = ex_write_out(stream)) != 0) {
		if ((int)result != -EAGAIN)
			return ex_fail(stream, (int)-result);
		wait_until_writable(stream);
	}
	stream->first = stream->next = stream->start;
	return 0;
}

EXIT_LINK(5) _Noreturn void __ex_flush_streams(int status)
{
	for (FILE *stream = ex_first_stream(EX_LAST); stream;
	     stream = ex_next_stream(stream, EX_LAST))
		if (stream->write_end != NULL)
			__ex_drain(stream);
	__ex_after_flush_streams(status);
}

/* To an unbuffered stream: the text is gathered, and leaves as one. */
int EX_PRINT(FILE *stream, const char *format, va_list arguments)
{
	int urgent = stream->urgent, count;

	if (urgent == ALL_URGENT)
		stream->urgent = NONE_URGENT;
	count = __ex_format(__ex_fputc, stream, format, arguments);
	if (urgent == ALL_URGENT) {
		stream->urgent = ALL_URGENT;
		if (__ex_drain(stream) != 0) {
			stream->next =
				stream->first; /* nobody is told it has */
			return -1;
		}
	}
	return count;
}
