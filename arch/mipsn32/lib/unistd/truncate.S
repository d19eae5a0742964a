/* SPDX-License-Identifier: 0BSD */
/* truncate - a direct system call: the size, of 64 bits, is one register. */
#include "direct.h"

        direct truncate, SYS_truncate
