# SPDX-License-Identifier: 0BSD
# What follows the last end of line is not kept.
#
# file: lib/stdio/__ex_settle.c
# caught-by: stdio/line-buffering-of-fwrite
/^	memmove(/d
