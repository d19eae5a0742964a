/* SPDX-License-Identifier: 0BSD */
/* posix_memalign - aligned_alloc that returns its error. */
#include <errno.h>
#include <stdlib.h>

#include "errno_variable.h"

int posix_memalign(void **block, size_t alignment, size_t bytes)
{
	int saved = __ex_errno;
	void *memory = NULL;
	int error = EINVAL;

	if (alignment % sizeof(void *) == 0) {
		memory = aligned_alloc(alignment, bytes);
		error = __ex_errno;
	}
	__ex_errno = saved;
	if (memory == NULL)
		return error;
	*block = memory;
	return 0;
}
