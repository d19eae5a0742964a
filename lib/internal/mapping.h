/* SPDX-License-Identifier: 0BSD */
/* Memory straight from the kernel. */
#ifndef EX_MAPPING_H
#define EX_MAPPING_H

#include <stddef.h>
#include <sys/types.h>

#include "attr.h"

/*
 * Map zero-filled private memory.
 *
 * bytes     how much; rounded up to pages by the kernel
 * returns   its address, or null where the kernel refuses; errno untouched
 */
HIDDEN void *__ex_mmap_anonymous(size_t bytes);

/* mmap() by the name that no program can take away. */
HIDDEN void *__ex_mmap(void *address, size_t bytes, int allowed, int flags,
		       int file, off_t offset);

/* Give such memory back. */
HIDDEN void __ex_unmap(void *address, size_t bytes);

#endif
