# SPDX-License-Identifier: 0BSD
# fseek leaves the end-of-file indicator.
#
# file: lib/stdio/fseeko.c
# caught-by: stdio/fseek-clears-end-of-file
/~(unsigned int)AT_END/d
