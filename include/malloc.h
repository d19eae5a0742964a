/* SPDX-License-Identifier: 0BSD */
/* Memory, for programs that know it by this name. */
#ifndef __EX_MALLOC_H
#define __EX_MALLOC_H

#include <bits/features.h>
#include <stdlib.h>

__EX_BEGIN_DECLS

/*
 * How large a block really is.
 *
 * block     from malloc() and its kin, or null
 * returns   bytes that may be used, at least as many as were asked for; 0
 *           for null
 *
 * Linux malloc_usable_size(3)
 */
size_t malloc_usable_size(void *block);

__EX_END_DECLS

#endif
