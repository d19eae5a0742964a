/* SPDX-License-Identifier: 0BSD */
/* sigaltstack - a direct system call. */
#include "direct.h"

        direct sigaltstack, SYS_sigaltstack
