/* SPDX-License-Identifier: 0BSD */
/* vsnprintf - formatted output to memory. */
#include "format.h"
#include "stream.h"

static int put(int byte, FILE *text)
{
	if (ex_has_room(text))
		*text->next++ = (unsigned char)byte;
	return 0;
}

int vsnprintf(char *text, size_t size, const char *format, va_list arguments)
{
	/* Of a stream only as much as put() looks at. */
	FILE stream;
	int count;

	stream.next = (unsigned char *)text;
	stream.write_end = stream.next + size - (size > 0);
	if (stream.write_end < stream.next) /* size: "as much as there is" */
		stream.write_end = (unsigned char *)UINTPTR_MAX;
	count = __ex_format(put, &stream, format, arguments);
	if (size > 0)
		*stream.next = '\0';
	return count;
}
