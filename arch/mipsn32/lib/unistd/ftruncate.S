/* SPDX-License-Identifier: 0BSD */
/* ftruncate - a direct system call: the size, of 64 bits, is one register. */
#include "direct.h"

        direct ftruncate, SYS_ftruncate
