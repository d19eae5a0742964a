/* SPDX-License-Identifier: 0BSD */
/* close - a direct system call. */
#include "direct.h"

        direct close, SYS_close
