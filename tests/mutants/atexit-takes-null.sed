# SPDX-License-Identifier: 0BSD
# atexit accepts a null pointer.
#
# file: lib/exit/atexit.c
# caught-by: exit/null-handler-is-refused
s/function == NULL/0/
