/* SPDX-License-Identifier: 0BSD */
/* getsid - a direct system call. */
#include "direct.h"

        direct getsid, SYS_getsid
