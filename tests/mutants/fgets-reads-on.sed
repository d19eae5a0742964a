# SPDX-License-Identifier: 0BSD
# fgets does not stop at the end of a line.
#
# file: lib/stdio/fgets.c
# caught-by: stdio/fgets-reads-a-line
s/ && byte != '.n'//
