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
	const uintptr_t most = UINTPTR_MAX - (uintptr_t)text;
	const uintptr_t room = size > 0 ? size - 1 : 0; /* for the null, one */
	int count;

	/* sprintf() says "as much as there is": that ends with the memory. */
	stream.next = (unsigned char *)text;
	stream.write_end = (unsigned char *)((uintptr_t)text +
					     (room < most ? room : most));
	count = __ex_format(put, &stream, format, arguments);
	if (size > 0)
		*stream.next = '\0';
	return count;
}
