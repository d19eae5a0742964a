/* SPDX-License-Identifier: 0BSD */
/* exeunt_forget_streams - let a child drop what its parent's streams hold. */
#include <exeunt.h>

#include "all_streams.h"

void exeunt_forget_streams(void)
{
	for (FILE *stream = ex_any_stream(EX_FREE); stream;
	     stream = ex_another_stream(stream, EX_FREE)) {
		ex_rest(stream);
		/* Lost output is the parent's to report. */
		if (stream->error > 0)
			stream->error = 0;
	}
}
