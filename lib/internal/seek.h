/* SPDX-License-Identifier: 0BSD */
/* The seeking functions by the names that no program can take away. */
#ifndef EX_SEEK_H
#define EX_SEEK_H

#include <stdio.h>

#include "attr.h"

HIDDEN off_t __ex_lseek(int descriptor, off_t offset, int whence);
HIDDEN int __ex_fseeko(FILE *stream, off_t offset, int whence);
HIDDEN off_t __ex_ftello(FILE *stream);

#endif
