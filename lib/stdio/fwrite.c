/* SPDX-License-Identifier: 0BSD */
/* fwrite - write objects. */
#include "stream.h"

size_t fwrite(const void *objects, size_t size, size_t count, FILE *stream)
{
	size_t wanted = size * count, taken;

	if (wanted == 0)
		return 0;
	taken = __ex_put(objects, wanted, stream);
	return taken == wanted ? count : taken / size;
}
