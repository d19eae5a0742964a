/* SPDX-License-Identifier: 0BSD */
/* mlock - a direct system call. */
#include "direct.h"

        direct mlock, SYS_mlock
