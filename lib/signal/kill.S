/* SPDX-License-Identifier: 0BSD */
/* kill - a direct system call. */
#include "direct.h"

        direct kill, SYS_kill
