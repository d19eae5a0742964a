# SPDX-License-Identifier: 0BSD
# Mode "x" takes a file that exists.
#
# file: lib/stdio/__ex_mode.c
# caught-by: stdio/fopen-mode-x-is-exclusive
s/flags |= O_EXCL/flags |= 0/
