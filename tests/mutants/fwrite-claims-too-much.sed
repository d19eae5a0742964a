# SPDX-License-Identifier: 0BSD
# fwrite claims what was not taken.
#
# file: lib/stdio/fwrite.c
# caught-by: stdio/fwrite-claims-only-what-was-accepted
s,taken / size;,count;,
