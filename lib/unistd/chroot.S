/* SPDX-License-Identifier: 0BSD */
/* chroot - a direct system call. */
#include "direct.h"

        direct chroot, SYS_chroot
