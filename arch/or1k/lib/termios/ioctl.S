/* SPDX-License-Identifier: 0BSD */
/* ioctl - a direct system call, with an ellipsis. */
#include "direct.h"

        variadic ioctl, SYS_ioctl, r5
