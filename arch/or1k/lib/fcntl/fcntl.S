/* SPDX-License-Identifier: 0BSD */
/* fcntl - a direct system call, with an ellipsis. */
#include "direct.h"

        variadic fcntl, SYS_fcntl64, r5
