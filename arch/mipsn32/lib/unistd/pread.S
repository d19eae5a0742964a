/* SPDX-License-Identifier: 0BSD */
/* pread - a direct system call: the place, of 64 bits, is one register. */
#include "direct.h"

        direct pread, SYS_pread64, 4
