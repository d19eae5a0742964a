/* SPDX-License-Identifier: 0BSD */
/* pipe2 - a direct system call. */
#include "direct.h"

        direct pipe2, SYS_pipe2
