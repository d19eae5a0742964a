/* SPDX-License-Identifier: 0BSD */
/* lseek - a direct system call: an offset, of 64 bits, is one register. */
#include "direct.h"

        direct lseek, SYS_lseek
