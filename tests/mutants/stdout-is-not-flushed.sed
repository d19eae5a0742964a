# SPDX-License-Identifier: 0BSD
# exit leaves what standard output holds.
#
# file: lib/stdio/stdout.c
# caught-by: exit/exit-flushes-what-handlers-write
s/^		__ex_drain(stdout);/		;/
