/* SPDX-License-Identifier: 0BSD */
/* gettid - a direct system call. */
#include "direct.h"

        direct gettid, SYS_gettid
