/* SPDX-License-Identifier: 0BSD */
/* From the kernel to the buffer, and back what was not taken. */
#include "chain.h"
#include "seek.h"
#include "stream.h"

/* C17 7.21.3p3: who waits for input shall see what was asked. */
static void show_lines(void)
{
	for (FILE *stream = ex_first_stream(EX_FREE); stream;
	     stream = ex_next_stream(stream, EX_FREE))
		if (stream->write_end != NULL && stream->urgent == LINES_URGENT)
			__ex_drain(stream);
}

static int fail(FILE *stream, int error)
{
	__ex_errno = error;
	stream->error = EOF; /* not output's */
	return EOF;
}

int __ex_fill(FILE *stream)
{
	long count;

	if (!(stream->flags & READABLE))
		return fail(stream, EBADF);
	if (stream->flags & AT_END)
		return EOF;
	if (stream->write_end != NULL && __ex_drain(stream) != 0)
		return EOF;
	__ex_ready(stream);
	ex_rest(stream);
	if (stream->urgent >= LINES_URGENT)
		show_lines();
	ex_waits(stream, 1);
	do {
		count = ex_sys(SYS_read, ex_descriptor(stream), stream->start,
			       stream->urgent == ALL_URGENT ? 1 : stream->size);
	} while (count == -EINTR);
	ex_waits(stream, 0);
	if (count < 0)
		return fail(stream, (int)-count);
	if (count == 0) {
		stream->flags |= AT_END;
		return EOF;
	}
	stream->read_end = stream->start + count;
	return 0;
}

int __ex_give_back(FILE *stream)
{
	if (ex_has_input(stream) &&
	    __ex_lseek((int)ex_descriptor(stream),
		       stream->next - stream->read_end, SEEK_CUR) < 0)
		return EOF;
	ex_rest(stream);
	return 0;
}

/* POSIX exit(): as by fclose(), so that the next program reads on. */
EXIT_LINK(6) _Noreturn void __ex_restore_streams(int status)
{
	for (FILE *stream = ex_first_stream(EX_LAST); stream;
	     stream = ex_next_stream(stream, EX_LAST))
		if (stream->read_end != NULL)
			__ex_give_back(stream);
	__ex_after_restore_streams(status);
}
