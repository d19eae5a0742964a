/* SPDX-License-Identifier: 0BSD */
/* setsid - a direct system call. */
#include "direct.h"

        direct setsid, SYS_setsid
