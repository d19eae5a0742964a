/* SPDX-License-Identifier: 0BSD */
/* writev - a direct system call. */
#include "direct.h"

        direct writev, SYS_writev
