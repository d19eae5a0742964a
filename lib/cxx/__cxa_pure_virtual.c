/* SPDX-License-Identifier: 0BSD */
/* __cxa_pure_virtual - what is called where no function is. */
#include <stdlib.h>

#include "attr.h"

_Noreturn void __cxa_pure_virtual(void);
_Noreturn void __cxa_deleted_virtual(void) ALIAS(__cxa_pure_virtual);

_Noreturn void __cxa_pure_virtual(void)
{
	abort(); /* Itanium C++ ABI 3.2.6 */
}
