/* SPDX-License-Identifier: 0BSD */
/* half - what compilers call to change two bytes in one step. */
#define BYTES 2
#include "atomic_part.h"
