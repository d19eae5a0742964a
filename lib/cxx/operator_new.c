/* SPDX-License-Identifier: 0BSD */
/* operator new - memory for a C++ object: [new.delete]. */
#include <stdlib.h>

#include "attr.h"

/* Named as the Itanium C++ ABI does: size_t is m or j. */
void *_Znwm(size_t bytes);
extern __typeof__(_Znwm) _Znwj WEAK ALIAS(_Znwm);
extern __typeof__(_Znwm) _Znam WEAK ALIAS(_Znwm);
extern __typeof__(_Znwm) _Znaj WEAK ALIAS(_Znwm);

/* Without exceptions there is nobody to tell. */
WEAK void *_Znwm(size_t bytes)
{
	void *memory = malloc(bytes);

	if (memory == NULL)
		abort();
	return memory;
}
