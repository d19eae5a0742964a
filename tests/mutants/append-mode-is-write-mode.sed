# SPDX-License-Identifier: 0BSD
# Mode "a" does not append.
#
# file: lib/stdio/__ex_mode.c
# caught-by: stdio/append-writes-at-the-end
s/O_CREAT | O_APPEND/O_CREAT/
