/* SPDX-License-Identifier: 0BSD */
/* operator delete - give the memory of a C++ object back: [new.delete]. */
#include <stdlib.h>

#include "attr.h"

/* Named as the Itanium C++ ABI does: size_t is m or j. */
void _ZdlPv(void *memory);
void _ZdlPvm(void *memory, size_t bytes);
extern __typeof__(_ZdlPv) _ZdaPv WEAK ALIAS(_ZdlPv);
extern __typeof__(_ZdlPvm) _ZdlPvj WEAK ALIAS(_ZdlPvm);
extern __typeof__(_ZdlPvm) _ZdaPvm WEAK ALIAS(_ZdlPvm);
extern __typeof__(_ZdlPvm) _ZdaPvj WEAK ALIAS(_ZdlPvm);

WEAK void _ZdlPv(void *memory)
{
	free(memory);
}

WEAK void _ZdlPvm(void *memory, size_t bytes)
{
	(void)bytes;
	free(memory);
}
