/* SPDX-License-Identifier: 0BSD */
/* The variable behind errno. */
#include "errno_variable.h"

int __ex_errno;
