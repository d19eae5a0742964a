/* SPDX-License-Identifier: 0BSD */
/* close_range - a direct system call. */
#include "direct.h"

        direct close_range, SYS_close_range
