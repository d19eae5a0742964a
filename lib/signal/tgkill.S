/* SPDX-License-Identifier: 0BSD */
/* tgkill - a direct system call. */
#include "direct.h"

        direct tgkill, SYS_tgkill
