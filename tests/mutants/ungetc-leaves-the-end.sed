# SPDX-License-Identifier: 0BSD
# ungetc leaves the end-of-file indicator.
#
# file: lib/stdio/ungetc.c
# caught-by: stdio/ungetc-clears-end-of-file
/~(unsigned int)AT_END/d
