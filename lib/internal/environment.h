/* SPDX-License-Identifier: 0BSD */
/* The environment as setenv() and its kin change it. */
#ifndef EX_ENVIRONMENT_H
#define EX_ENVIRONMENT_H

#include <stddef.h>

#include "attr.h"

/* Strings of the form name=value, and then null; may be null altogether. */
extern char **__environ;

/* The length of a name; -1, with errno EINVAL, if it is none. */
HIDDEN long __ex_name_length(const char *name);

/* The place of the variable whose name is the first `length` bytes, or null. */
HIDDEN char **__ex_variable(const char *name, size_t length);

/* Put name=value in its place or a new one; -1, with errno, without memory. */
HIDDEN int __ex_put_variable(char *string, size_t length);

#endif
