/* SPDX-License-Identifier: 0BSD */
/* madvise - a direct system call. */
#include "direct.h"

        direct madvise, SYS_madvise
