/* SPDX-License-Identifier: 0BSD */
/* readv - a direct system call. */
#include "direct.h"

        direct readv, SYS_readv
