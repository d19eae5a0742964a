# SPDX-License-Identifier: 0BSD
# __cxa_atexit passes no argument.
#
# file: lib/exit/__cxa_atexit.c
# caught-by: exit/cxa-atexit-handler-gets-its-argument
s/\.argument = argument/.argument = (void *)0/
