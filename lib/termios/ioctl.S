/* SPDX-License-Identifier: 0BSD */
/* ioctl - a direct system call. */
#include "direct.h"

        direct ioctl, SYS_ioctl
