/* SPDX-License-Identifier: 0BSD */
/* pwrite - a direct system call: the place, of 64 bits, is one register. */
#include "direct.h"

        direct pwrite, SYS_pwrite64, 4
