/* SPDX-License-Identifier: 0BSD */
/* linkat - a direct system call. */
#include "direct.h"

        direct linkat, SYS_linkat, 5
