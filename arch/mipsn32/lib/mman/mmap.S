/* SPDX-License-Identifier: 0BSD */
/* mmap - a direct system call: the offset, of 64 bits, is one register. */
#include "direct.h"

        direct mmap, SYS_mmap, 6
